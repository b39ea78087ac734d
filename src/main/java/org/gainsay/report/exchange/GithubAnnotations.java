package org.gainsay.report.exchange;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Failure;
import org.gainsay.format.ClaimPlace;
import org.gainsay.report.CoverageText;
import org.gainsay.review.Judged;
import org.gainsay.rule.Severity;

/**
 * A check as annotations of GitHub Actions: workflow commands, one a line, that the runner shows at the line of the file ("Workflow
 * commands for GitHub Actions"). What has been judged is counted at the end and gets none.
 */
public final class GithubAnnotations {

    /** GitHub shows so many of one level a step, and drops the rest; the log keeps all. */
    private static final int SHOWN = 10;

    /** The runner cuts a message there, and an annotation has so many characters of title. */
    private static final int MESSAGE = 4_096;

    private static final int TITLE = 255;

    private static final String NEW_LINE = "\n";

    private GithubAnnotations() {}

    /**
     * Writes the annotations, the most severe first, and coverage as the last; the target stays open.
     *
     * @return what GitHub will not show, a sentence each
     */
    public static List<String> write(BuildReport report, Writer target) {
        PrintWriter out = new PrintWriter(target);
        Map<Level, Integer> written = new EnumMap<>(Level.class);
        List<Failure> failed = report.coverage().failed();
        failed.forEach(failure -> out.print(command(Level.ERROR, "title=Not compared", failure.toString())));
        written.merge(Level.ERROR, failed.size(), Integer::sum);
        for (Judged judged : report.conflicts()) {
            Conflict conflict = judged.conflict();
            if (!judged.isCovered()) {
                Level level = Level.of(conflict.severity());
                out.print(command(level, properties(conflict, report), text(judged, report)));
                written.merge(level, 1, Integer::sum);
            }
        }
        out.print(command(
                Level.NOTICE, "title=Gainsay", String.join(NEW_LINE, CoverageText.sentences(report.coverage()))));
        written.merge(Level.NOTICE, 1, Integer::sum);
        out.flush();
        return unshown(written);
    }

    private enum Level {
        ERROR,
        WARNING,
        NOTICE;

        static Level of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case NOTE, NONE -> NOTICE;
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static String properties(Conflict conflict, BuildReport report) {
        Claim shown = report.claims(conflict).get(0);
        Optional<ClaimPlace> place = report.places().of(shown);
        Optional<ClaimPlace.Lines> lines = place.flatMap(found -> Optional.ofNullable(found.lines()));
        return Stream.of(
                        place.map(found -> "file=" + property(found.file())),
                        lines.map(found -> "line=" + found.first() + ",endLine=" + found.last()),
                        Optional.of("title=" + property(cut(ConflictSentences.title(conflict), TITLE))))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    private static String text(Judged judged, BuildReport report) {
        Conflict conflict = judged.conflict();
        List<String> lines = new ArrayList<>(ConflictSentences.why(judged));
        report.claims(conflict).stream()
                .limit(SHOWN)
                .map(ConflictSentences::said)
                .forEach(lines::add);
        int more = conflict.claims().size() - SHOWN;
        if (more > 0) {
            lines.add(
                    "… and " + Counted.of(more, "more claim") + "; conflict " + conflict.fingerprint() + " shows them");
        }
        return String.join(NEW_LINE, lines);
    }

    private static String command(Level level, String properties, String text) {
        return "::" + level.word() + " " + properties + "::" + data(cut(text, MESSAGE)) + NEW_LINE;
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** What would end the line, and the sign by which that is written. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Also what would end a property. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static List<String> unshown(Map<Level, Integer> written) {
        return written.entrySet().stream()
                .filter(entry -> entry.getValue() > SHOWN)
                .map(entry -> "GitHub shows " + SHOWN + " of " + entry.getValue() + " annotations at level "
                        + entry.getKey().word() + "; the log of the step has all")
                .toList();
    }
}
