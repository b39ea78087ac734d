package org.gainsay.credibility;

import java.util.Comparator;

/**
 * What people grade.
 *
 * @param scale reliability for a source, credibility for a claim
 * @param name the source's name, or the claim's id
 */
public record Graded(Scale scale, String name) {

    /** Sources before claims. */
    static final Comparator<Graded> BY_NAME =
            Comparator.comparing(Graded::scale).thenComparing(Graded::name);

    public static Graded source(String name) {
        return new Graded(Scale.RELIABILITY, name);
    }

    public static Graded claim(String id) {
        return new Graded(Scale.CREDIBILITY, id);
    }
}
