package org.gainsay.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a person found in an article.
 *
 * @param id begins with the number of its document, three characters; so does the document's file name
 * @param line of the key on which it stands
 * @param document the article's file name
 * @param start first UTF-16 code unit of its words
 * @param end the code unit after the last
 * @param quantity null where it tells none that is a figure
 * @param denial whether it denies something
 * @param tier 1 for what any reader must find
 * @param speaker the innermost source
 */
record KeyClaim(
        String id,
        int line,
        String document,
        int start,
        int end,
        @Nullable KeyQuantity quantity,
        boolean denial,
        int tier,
        String speaker) {

    /** Ends the name of a speaker who is the article itself. */
    private static final String ARTICLE = " article";

    private static final int NUMBER_LENGTH = 3;
    private static final int SHORT_WORD = 2;

    /** The number of the document in which it stands. */
    String number() {
        return numberOf(id);
    }

    /** The number of the document in which a claim of the program stands; empty where it stands in none. */
    static String number(Claim claim) {
        Provenance provenance = claim.provenance();
        return provenance == null
                ? ""
                : numberOf(provenance.document().substring(provenance.document().lastIndexOf('/') + 1));
    }

    /** Whether a claim of the program stands at the same place. */
    boolean isMetBy(Claim claim) {
        Provenance place = claim.provenance();
        return place != null
                && place.start() != null
                && place.end() != null
                && number(claim).equals(number())
                && place.start() < end
                && start < place.end();
    }

    /** Whether a claim stands at the same place and tells the same figures. */
    boolean isCountedBy(Claim claim) {
        Estimate estimate = claim.estimate();
        return quantity != null && estimate != null && isMetBy(claim) && quantity.isTheSameAs(estimate);
    }

    boolean isDeniedBy(Claim claim) {
        return claim.polarity() == Polarity.DENIED && isMetBy(claim);
    }

    /** Whether a claim at the same place names the innermost source alike; an article's own voice is a chain of one hop. */
    boolean isCreditedBy(Claim claim) {
        if (!isMetBy(claim)) {
            return false;
        }
        if (speaker.endsWith(ARTICLE)) {
            return claim.attribution().size() == 1;
        }
        Set<String> named = words(claim.origin().source());
        return words(speaker).stream().anyMatch(named::contains);
    }

    private static String numberOf(String name) {
        return name.substring(0, Math.min(NUMBER_LENGTH, name.length()));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > SHORT_WORD && !word.equals("the"))
                .collect(Collectors.toSet());
    }
}
