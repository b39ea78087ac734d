package org.gainsay.report.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When and from what a report was made.
 *
 * @param version of the program
 * @param dataset its name, without its place on the machine
 */
public record Making(Instant at, String version, String dataset) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** {@code Made 21 Nov 2026, 14:45 UTC by Gainsay 0.1.0 of the dataset »gainsay«.} */
    public String sentence() {
        return "Made " + MINUTE.format(at) + " by Gainsay " + version + " of the dataset “" + dataset + "”.";
    }
}
