package org.gainsay.workspace;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.compare.Conflict;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;

/** What a check found, by the names that people give it: the number in the last list, or how the fingerprint begins. */
public final class NumberedConflicts {

    private static final int FINGERPRINT_BEGINS = 6;

    private final JudgedFindings findings;
    private final List<String> order;

    /** @param listed the fingerprints of the last list; empty where nothing was listed yet */
    NumberedConflicts(JudgedFindings findings, List<String> listed) {
        this.findings = findings;
        this.order = listed.isEmpty()
                ? findings.conflicts().stream()
                        .map(NumberedConflicts::fingerprint)
                        .toList()
                : listed;
    }

    /** How its fingerprint begins: a name that holds whatever was listed last. */
    public static String shortName(Conflict conflict) {
        return conflict.fingerprint().substring(0, FINGERPRINT_BEGINS);
    }

    /**
     * The conflict of this name.
     *
     * @throws NotFound where there is none, or more than one
     */
    public NumberedConflict find(String name) {
        String wanted = isListed(name) ? order.get(Integer.parseInt(name) - 1) : name;
        List<Judged> found = findings.conflicts().stream()
                .filter(judged -> fingerprint(judged).startsWith(wanted))
                .toList();
        if (found.size() != 1) {
            String what = found.isEmpty() ? "there is no conflict '" : "more than one conflict begins with '";
            throw new NotFound(what + name + "'; "
                    + (order.isEmpty() ? "there is none at all" : "conflicts lists them, 1 to " + order.size()));
        }
        Judged judged = found.get(0);
        int place = IntStream.range(0, order.size())
                .filter(i -> order.get(i).equals(fingerprint(judged)))
                .findFirst()
                .orElse(findings.conflicts().indexOf(judged));
        return new NumberedConflict(place + 1, judged, findings.coverage());
    }

    private boolean isListed(String name) {
        return name.matches("\\d{1,6}") && Integer.parseInt(name) >= 1 && Integer.parseInt(name) <= order.size();
    }

    private static String fingerprint(Judged judged) {
        return judged.conflict().fingerprint();
    }
}
