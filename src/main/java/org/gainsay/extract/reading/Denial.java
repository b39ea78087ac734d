package org.gainsay.extract.reading;

import java.util.List;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/**
 * A denial that is being read.
 *
 * @param at the word that denies
 * @param denier who denies, from the innermost outward; empty where the text does not tell
 * @param confirms whether the word is negated itself: "did not deny"
 * @param before what was read up to here, in the order of the text
 * @param pattern what tells so, with its words
 */
record Denial(
        Passage passage,
        Token at,
        Stance stance,
        List<Hop> denier,
        boolean confirms,
        List<Draft> before,
        String pattern) {

    /** How much less is sure of what a denial leaves to the reader. */
    static final double INFERRED = 0.15;

    Sentence sentence() {
        return passage.sentence();
    }

    /**
     * The claim that this makes.
     *
     * @param denied the word that heads what is denied
     * @param negated whether what is denied is negated itself
     */
    Draft draft(Token denied, Said said, boolean negated) {
        Polarity polarity = confirms == negated ? Polarity.DENIED : Polarity.ASSERTED;
        return Draft.of(passage, at, words(denied), said, polarity, negated ? Stance.STATES : stance, pattern)
                .saidBy(denier);
    }

    /** From the denying word to the last of what is denied, with the denier in front. */
    private List<Token> words(Token denied) {
        Sentence sentence = sentence();
        List<Token> clause = new Spans(sentence).of(new Clauses(sentence).clause(at));
        List<Token> below = sentence.subtree(denied).stream()
                .filter(token -> !token.is("punct"))
                .toList();
        int from = Math.min(clause.get(0).index(), below.get(0).index());
        int to = Math.max(
                clause.get(clause.size() - 1).index(),
                below.get(below.size() - 1).index());
        return sentence.tokens().subList(from, to + 1);
    }
}
