package org.gainsay.credibility;

/**
 * What people grade.
 *
 * @param scale reliability for a source, credibility for a claim
 * @param name the source's name, or the claim's id
 */
public record Graded(Scale scale, String name) {

    public static Graded source(String name) {
        return new Graded(Scale.RELIABILITY, name);
    }

    public static Graded claim(String id) {
        return new Graded(Scale.CREDIBILITY, id);
    }
}
