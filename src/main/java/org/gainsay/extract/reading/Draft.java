package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/**
 * A claim before it has its time, chain and id.
 *
 * @param at the word at which it was found; who speaks there makes it
 * @param start of its quote
 * @param end of its quote
 * @param estimate null where none is claimed
 * @param stance of the claim itself; null where the speech around it tells
 * @param speaker who makes it where that is not told by the speech around; empty otherwise
 * @param denies drafts that it names as denied
 * @param pattern what found it, with its words
 */
record Draft(
        Passage passage,
        Token at,
        int start,
        int end,
        Said said,
        @Nullable Estimate estimate,
        Polarity polarity,
        @Nullable Stance stance,
        List<Hop> speaker,
        List<Draft> denies,
        String pattern,
        double doubt) {

    Draft {
        speaker = List.copyOf(speaker);
        denies = List.copyOf(denies);
    }

    static Draft of(
            Passage passage,
            Token at,
            List<Token> words,
            Said said,
            Polarity polarity,
            @Nullable Stance stance,
            String pattern) {
        return new Draft(
                passage,
                at,
                words.get(0).start(),
                words.get(words.size() - 1).end(),
                said,
                null,
                polarity,
                stance,
                List.of(),
                List.of(),
                pattern,
                0);
    }

    Draft withEstimate(Estimate figure) {
        return new Draft(passage, at, start, end, said, figure, polarity, stance, speaker, denies, pattern, doubt);
    }

    /** With a quote that holds these places as well. */
    Draft covering(int from, int to) {
        return new Draft(
                passage,
                at,
                Math.min(start, from),
                Math.max(end, to),
                said,
                estimate,
                polarity,
                stance,
                speaker,
                denies,
                pattern,
                doubt);
    }

    Draft saidBy(List<Hop> hops) {
        return new Draft(passage, at, start, end, said, estimate, polarity, stance, hops, denies, pattern, doubt);
    }

    Draft doubted(double further, String reason) {
        List<String> notes = new ArrayList<>(said.notes());
        notes.add(reason);
        Said noted = new Said(said.proposition(), said.known(), notes);
        return new Draft(
                passage, at, start, end, noted, estimate, polarity, stance, speaker, denies, pattern, doubt + further);
    }

    Draft denying(List<Draft> denied) {
        return new Draft(passage, at, start, end, said, estimate, polarity, stance, speaker, denied, pattern, doubt);
    }
}
