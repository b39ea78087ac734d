package org.gainsay.report.exchange;

import java.time.LocalDate;

/**
 * What people have said of a conflict, as far as a build tool shows it.
 *
 * @param covers whether it covers all that was found; false where something new has joined, or its time is over
 * @param decision such as {@code genuine}
 * @param reason in words
 */
public record Judgement(boolean covers, String decision, String reason, String author, LocalDate day) {

    /** {@code genuine, says A. Editor on 2026-11-20: both to be reported}. */
    public String sentence() {
        String said = decision + ", says " + author + " on " + day;
        return reason.isBlank() ? said : said + ": " + reason;
    }
}
