package org.gainsay.report.html;

import java.util.List;
import org.gainsay.claim.Counted;

/** Several names in little room. */
final class Names {

    private static final int IN_FULL = 3;

    private Names() {}

    /** {@code A}, {@code A, B}, {@code A, B, C and 4 others}; each once. */
    static String listed(List<String> names) {
        List<String> once = names.stream().distinct().toList();
        int more = once.size() - IN_FULL;
        if (more <= 0) {
            return String.join(", ", once);
        }
        return String.join(", ", once.subList(0, IN_FULL)) + " and " + Counted.of(more, "other");
    }
}
