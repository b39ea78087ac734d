package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** "Reports show otherwise", "there is no denying it": the contrary of what was denied just before. */
final class Contraries {

    /** How many sentences back a denial is still meant. */
    private static final int BACK = 2;

    private static final Set<String> DENYING = Set.of("denying", "denial");

    private final Speech speech;
    private final Set<Token> consumed;

    /** @param consumed takes the words that were read */
    Contraries(Speech speech, Set<Token> consumed) {
        this.speech = speech;
        this.consumed = consumed;
    }

    /** @param before what was read up to here, in the order of the text */
    List<Draft> in(Passage passage, Stream<Draft> before) {
        Optional<Draft> denied = before.filter(draft ->
                        draft.polarity() == Polarity.DENIED && draft.passage().index() >= passage.index() - BACK)
                .reduce((first, second) -> second);
        if (denied.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Token> tokens = passage.sentence().tokens();
        for (int index = 1; index < tokens.size(); index++) {
            Token previous = tokens.get(index - 1);
            Token token = tokens.get(index);
            boolean otherwise = Cue.CONTRARY.is(token) && (Cue.STATES.is(previous) || Cue.SHOWS.is(previous));
            boolean undeniable = previous.lemma().equals("no") && DENYING.contains(token.word());
            if (otherwise || undeniable) {
                drafts.add(contrary(passage, otherwise ? previous : token, otherwise, denied.get()));
            }
        }
        return drafts;
    }

    private Draft contrary(Passage passage, Token at, boolean reported, Draft denied) {
        Sentence sentence = passage.sentence();
        consumed.add(at);
        List<Token> words = reported
                ? upTo(sentence, at)
                : sentence.tokens().subList(Math.max(0, at.index() - 3), end(sentence, at));
        List<Hop> around = speech.speakers(at);
        List<Hop> speaker = reported
                ? Stream.concat(
                                Stream.of(Speech.unnamed(Phrase.text(words.subList(0, words.size() - 2)))),
                                around.stream())
                        .toList()
                : around;
        return Draft.of(
                        passage,
                        at,
                        words,
                        denied.said(),
                        Polarity.ASSERTED,
                        Stance.STATES,
                        "\"" + Phrase.text(words) + "\"")
                .saidBy(speaker)
                .doubted(Denial.INFERRED, "the contrary of what was denied before (inferred)");
    }

    private static int end(Sentence sentence, Token at) {
        return Math.min(sentence.tokens().size(), at.index() + 3);
    }

    /** From behind the last comma to the word behind the verb. */
    private static List<Token> upTo(Sentence sentence, Token verb) {
        int from = verb.index();
        while (from > 0 && !sentence.token(from - 1).tag().equals(",")) {
            from--;
        }
        return sentence.tokens().subList(from, verb.index() + 2);
    }
}
