package org.gainsay.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as the vocabulary understands it: a concept, or, where it knows none, the normalised text itself.
 *
 * @param key what terms are told apart by
 * @param label what is shown
 * @param known whether the vocabulary has a concept for it
 */
public record Term(String key, String label, boolean known) implements Comparable<Term> {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");

    /** A name without case, doubled spaces, typographic quotes and leading article, so that spelling does not tell names apart. */
    public static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2013', '-');
        String lower = SPACE.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return ARTICLE.matcher(lower).replaceFirst("");
    }

    static Term unknown(String name) {
        return new Term(key(name), SPACE.matcher(name.strip()).replaceAll(" "), false);
    }

    static Term of(Concept concept) {
        return new Term(key(concept.prefLabel()), concept.prefLabel(), true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public int compareTo(Term other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return label;
    }
}
