package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Basis;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** Phrases that tell without a verb who says something: "according to X", "claims from X that", "reports of". */
final class SourcePhrases {

    private final Speakers speakers;

    SourcePhrases(Speakers speakers) {
        this.speakers = speakers;
    }

    /** @param frames the verbs of saying up to here, in the order of the text */
    List<Region> in(Passage passage, List<Frame> frames) {
        List<Region> regions = new ArrayList<>();
        for (Token token : passage.sentence().tokens()) {
            if (token.word().equalsIgnoreCase("according")) {
                accordingTo(passage, token, frames).ifPresent(regions::add);
            }
        }
        for (Token noun : passage.sentence().tokens()) {
            if (Cue.STATEMENT.is(noun) && noun.isNoun()) {
                Optional<Token> owner = StatementNouns.owner(passage.sentence(), noun);
                owner.flatMap(whose -> statement(passage, noun, whose))
                        .or(() -> owner.isPresent() ? Optional.empty() : rumour(passage, noun))
                        .ifPresent(regions::add);
            }
        }
        return regions;
    }

    /** "According to X", in front of a sentence or behind it. */
    private Optional<Region> accordingTo(Passage passage, Token according, List<Frame> frames) {
        Sentence sentence = passage.sentence();
        return headBehind(sentence, according.index() + 2).map(source -> {
            List<Hop> hops = speakers.hops(sentence, source);
            return new Region(
                    passage.start(),
                    passage.end(),
                    hops,
                    Stance.STATES,
                    Basis.UNSTATED,
                    lastDay(passage, hops, frames),
                    "according to \"" + source.word() + "\"",
                    false);
        });
    }

    /** The day on which the sentence before lets the same source speak. */
    private static @Nullable DateRange lastDay(Passage passage, List<Hop> hops, List<Frame> frames) {
        return frames.stream()
                .filter(frame -> frame.passage().index() == passage.index() - 1
                        && !frame.hops().isEmpty())
                .filter(frame -> !hops.isEmpty()
                        && frame.hops().get(0).source().equals(hops.get(0).source()))
                .map(Frame::saidOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The head of the noun phrase that begins at or shortly behind a place. */
    private static Optional<Token> headBehind(Sentence sentence, int from) {
        return sentence.tokens().stream()
                .skip(from)
                .filter(token -> (token.isNoun() || token.tag().startsWith("PRP"))
                        && !token.is("compound")
                        && !token.is("nmod:poss"))
                .findFirst();
    }

    /** "Claims from the minister that ...", "US claims of ...": what follows is said by whose claim it is. */
    private Optional<Region> statement(Passage passage, Token noun, Token owner) {
        Sentence sentence = passage.sentence();
        return StatementNouns.thatBehind(sentence, noun)
                .map(that -> Region.stated(
                        that.end(),
                        passage.end(),
                        speakers.hops(sentence, owner),
                        "\"" + noun.word() + "\" of \"" + owner.word() + "\""));
    }

    /** "Reports of fighters being recruited" are nobody's. */
    private static Optional<Region> rumour(Passage passage, Token noun) {
        Sentence sentence = passage.sentence();
        int next = noun.index() + 1;
        boolean plural = noun.tag().equals("NNS") && Cue.RUMOUR.is(noun);
        boolean told = next < sentence.tokens().size()
                && List.of("of", "that").contains(sentence.token(next).lemma());
        boolean definite = sentence.child(noun, "det").isPresent();
        if (!plural || !told || definite) {
            return Optional.empty();
        }
        int from = sentence.token(next).end();
        int to = noun.is("nsubj") ? sentence.head(noun).map(Token::start).orElse(passage.end()) : passage.end();
        return Optional.of(Region.stated(
                from,
                Math.max(to, from + 1),
                List.of(Speech.unnamed("unnamed reports")),
                "\"" + noun.word() + "\" of nobody named"));
    }
}
