package org.gainsay.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.compare.Quantity;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.quantity.Mention;
import org.gainsay.quantity.QuantityReader;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text, and what each counts. */
final class FigureReader {

    /** How much the steps of the tree count beside the words between, for the parser errs. */
    private static final double TREE = 0.6;

    private final QuantityReader quantities;
    private final Vocabulary vocabulary;
    private final Words words;

    FigureReader(QuantityReader quantities, Vocabulary vocabulary, Words words) {
        this.quantities = quantities;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** In the order of the text. */
    List<Figure> read(AnnotatedText text) {
        List<Figure> figures = new ArrayList<>();
        for (Mention mention : quantities.read(text.text())) {
            text.sentences().stream()
                    .filter(sentence -> sentence.start() <= mention.start() && mention.start() < sentence.end())
                    .findFirst()
                    .flatMap(sentence -> figure(mention, sentence))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Figure> figure(Mention mention, Sentence sentence) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> token.start() < mention.end() && mention.start() < token.end())
                .toList();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        Token first = inside.get(0);
        Token last = inside.get(inside.size() - 1);
        Token number = inside.stream()
                .filter(token -> token.tag().equals("CD"))
                .reduce((one, other) -> other)
                .orElse(last);
        Optional<Token> counted = counted(mention, sentence, number, last);
        return Optional.of(new Figure(
                Quantity.of(mention.estimate(), vocabulary),
                sentence,
                number,
                counted.map(Lemma::of).orElse(null),
                near(sentence, counted.orElse(number), first, last),
                word(sentence, first.index() - 1),
                word(sentence, last.index() + 1),
                words.is(Words.Kind.MORE, word(sentence, last.index() + 1)),
                time(sentence, number),
                isPossible(sentence, number),
                mention.start(),
                mention.end()));
    }

    /** Whether a clause in which it stands is hedged. */
    private boolean isPossible(Sentence sentence, Token number) {
        for (Token token = number; ; ) {
            if (sentence.children(token).anyMatch(child -> words.is(Words.Kind.POSSIBLE, child))) {
                return true;
            }
            Token head = sentence.head(token).orElse(null);
            if (head == null) {
                return false;
            }
            token = head;
        }
    }

    private static @Nullable Moment time(Sentence sentence, Token number) {
        int[] steps = Steps.from(sentence, number);
        return MomentReader.read(sentence).entrySet().stream()
                .min(Comparator.comparingInt(moment -> steps[moment.getKey()]))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static String word(Sentence sentence, int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? ""
                : sentence.token(index).word().toLowerCase(Locale.ROOT);
    }

    /** As the words behind the figure tell, else as the tree does: the noun that it modifies, or of which it is said. */
    private static Optional<Token> counted(Mention mention, Sentence sentence, Token number, Token last) {
        String of = mention.estimate().of();
        if (of != null) {
            String noun = of.substring(of.lastIndexOf(' ') + 1);
            Optional<Token> named = sentence.tokens().stream()
                    .filter(token ->
                            token.index() > number.index() && token.word().equals(noun))
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return sentence.head(number)
                .filter(head -> head.isNoun() && number.is("nummod") && head.index() > last.index());
    }

    private static double nearness(int steps, int words) {
        return TREE / Math.max(1, steps) + (1 - TREE) / Math.max(1, words - 1);
    }

    /** Weighted by how many steps of the tree lie between; the figure itself is left out. */
    private Map<Lemma, Double> near(Sentence sentence, Token start, Token first, Token last) {
        Map<Lemma, Double> near = new HashMap<>();
        int[] steps = Steps.from(sentence, start);
        for (Token token : sentence.tokens()) {
            boolean inside = first.index() <= token.index() && token.index() <= last.index();
            if ((!inside || token.index() == start.index())
                    && words.isContent(token)
                    && !token.tag().equals("CD")) {
                near.merge(
                        Lemma.of(token),
                        nearness(steps[token.index()], Math.abs(token.index() - last.index())),
                        Math::max);
            }
        }
        return near;
    }
}
