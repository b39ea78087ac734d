package org.gainsay.extract.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** Sentences that tell who says another one: the sentence before, or the paragraph that follows. */
final class Introductions {

    /** A sentence of so many words may tell who spoke, and nothing else. */
    private static final int SHORT = 9;

    private final Text text;
    private final Speakers speakers;

    Introductions(Text text, Speakers speakers) {
        this.text = text;
        this.speakers = speakers;
    }

    /** @param found the verbs of saying of this sentence */
    List<Region> in(Passage passage, List<Frame> found) {
        return Stream.concat(precedingStatement(passage, found).stream(), introduced(passage, found).stream())
                .toList();
    }

    /** "Two officials told CNN." says nothing of its own: it tells who said the sentence before. */
    private Optional<Region> precedingStatement(Passage passage, List<Frame> found) {
        boolean alone = found.size() == 1
                && passage.clauses().size() == 1
                && !found.get(0).hops().isEmpty();
        if (!alone || passage.index() == 0 || passage.sentence().tokens().size() > SHORT) {
            return Optional.empty();
        }
        return Optional.of(text.passages().get(passage.index() - 1))
                .filter(before -> before.paragraph() == passage.paragraph())
                .map(before -> found.get(0).region().at(before.start(), before.end()));
    }

    /** A paragraph that ends in a colon tells who says the next. */
    private Optional<Region> introduced(Passage passage, List<Frame> found) {
        if (!endsParagraph(passage) || !endsInColon(passage.sentence())) {
            return Optional.empty();
        }
        List<Passage> next = text.paragraph(passage.paragraph() + 1);
        List<Hop> paper = documentIn(passage.sentence());
        List<Hop> hops = paper.isEmpty() && !found.isEmpty()
                ? found.get(found.size() - 1).hops()
                : paper;
        return next.isEmpty() || hops.isEmpty()
                ? Optional.empty()
                : Optional.of(Region.stated(
                        next.get(0).start(),
                        next.get(next.size() - 1).end(),
                        hops,
                        "introduced by the paragraph before"));
    }

    private boolean endsParagraph(Passage passage) {
        return passage.index() + 1 < text.passages().size()
                && text.passages().get(passage.index() + 1).paragraph() != passage.paragraph();
    }

    private static boolean endsInColon(Sentence sentence) {
        return sentence.token(sentence.tokens().size() - 1).word().equals(":");
    }

    private List<Hop> documentIn(Sentence sentence) {
        Stream<Token> subject = sentence.tokens().stream().filter(token -> token.is("nsubj") && Cue.DOCUMENT.is(token));
        Stream<Token> any = sentence.tokens().stream()
                .filter(token -> Cue.DOCUMENT.is(token) && token.isNoun())
                .sorted(Comparator.comparingInt(Token::index).reversed());
        return Stream.concat(subject, any)
                .map(token -> speakers.hops(sentence, token))
                .filter(hops -> !hops.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
