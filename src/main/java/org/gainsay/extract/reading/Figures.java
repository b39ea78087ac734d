package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.quantity.CountedThings;
import org.gainsay.quantity.Mention;
import org.gainsay.quantity.QuantityReader;
import org.gainsay.quantity.VocabularyThings;

/** Reads the figures of a sentence with what they count and what is said of it. */
final class Figures {

    private static final Set<String> NOT_COUNTED = Set.of("second", "minute", "hour", "day", "week", "month", "year");

    /** From a numeral to the noun that it counts. */
    private static final Set<String> STEPS = Set.of("nummod", "compound", "amod", "nmod:npmod", "obl:npmod");

    private final CountedThings counted;
    private final QuantityReader reader;
    private final Names names;
    private final Things things;
    private final Propositions propositions;

    Figures(Names names, Things things, Propositions propositions) {
        this.counted = new VocabularyThings(names.vocabulary());
        this.reader = new QuantityReader(counted);
        this.names = names;
        this.things = things;
        this.propositions = propositions;
    }

    /** A figure where it stands in the sentence. */
    record Figure(Mention mention, Token token, Token head) {}

    List<Figure> in(Passage passage, String prose) {
        List<Figure> figures = new ArrayList<>();
        for (Mention mention : reader.read(prose.substring(passage.start(), passage.end()))) {
            int start = passage.start() + mention.start();
            int end = passage.start() + mention.end();
            tokens(passage.sentence(), start, end).stream()
                    .reduce((first, second) -> second)
                    .map(last -> new Figure(mention, last, head(passage.sentence(), last)))
                    .filter(figure -> isClaimed(passage.sentence(), figure))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private static List<Token> tokens(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .filter(token -> token.start() < end && start < token.end())
                .toList();
    }

    /** The noun that a figure counts, or the figure itself where it stands alone. */
    private static Token head(Sentence sentence, Token figure) {
        Token at = figure;
        for (Token head = sentence.head(at).orElse(at);
                !head.equals(at);
                head = sentence.head(at).orElse(at)) {
            boolean up = STEPS.stream().anyMatch(at::is)
                    || (at.is("advmod") && at.tag().equals("CD"));
            if (!up || head.isVerb()) {
                break;
            }
            at = head;
        }
        Token of = sentence.children(at, "nmod")
                .filter(child -> Phrase.isOf(sentence, child))
                .findFirst()
                .orElse(at);
        return at.equals(figure) || at.entity().equals("NUMBER") || at.entity().equals("PERCENT") ? of : at;
    }

    /** Figures of age, of how long ago, and of what is only described are no claims of their own. */
    private static boolean isClaimed(Sentence sentence, Figure figure) {
        String unit = figure.mention().estimate().unit();
        boolean time = unit != null && NOT_COUNTED.contains(unit);
        if (figure.token().entity().equals("DATE")) {
            return false;
        }
        boolean duration = sentence.children(figure.head(), "case")
                .anyMatch(mark -> mark.lemma().equals("for"));
        return !time || duration;
    }

    Optional<Draft> draft(Passage passage, Figure figure, Clause clause, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Estimate estimate = figure.mention().estimate();
        Name thing = thing(passage, figure, clause, speakers);
        List<Token> words = new Spans(sentence).of(clause);
        return propositions
                .counting(passage, clause, figure.head(), thing, speakers)
                .map(said -> Draft.of(
                        passage,
                        clause.predicate(),
                        words,
                        said,
                        polarity(clause),
                        null,
                        "figure \"" + estimate.text() + "\" with \""
                                + clause.predicate().word() + "\""))
                .map(draft -> new Draft(
                        passage,
                        draft.at(),
                        Math.min(
                                draft.start(),
                                passage.start() + figure.mention().start()),
                        Math.max(draft.end(), figure.head().end()),
                        draft.said(),
                        estimate,
                        draft.polarity(),
                        draft.stance(),
                        List.of(),
                        List.of(),
                        draft.pattern(),
                        0));
    }

    private static Polarity polarity(Clause clause) {
        return clause.negated() ? Polarity.DENIED : Polarity.ASSERTED;
    }

    /** What is counted, by the figure's own words or by the noun that it belongs to; of a duration, what lasts. */
    private Name thing(Passage passage, Figure figure, Clause clause, List<Hop> speakers) {
        Estimate estimate = figure.mention().estimate();
        String of = estimate.of();
        String unit = estimate.unit();
        Token subject = clause.subject();
        boolean lasts = unit != null && NOT_COUNTED.contains(unit);
        boolean alone = figure.head().equals(figure.token());
        if ((lasts || (alone && of == null)) && subject != null && !subject.equals(figure.head())) {
            return things.of(passage, subject, speakers);
        }
        Optional<String> mixed = mixed(passage, figure.head());
        if (mixed.isPresent()) {
            return Name.of(mixed.get(), true);
        }
        if (!estimate.parts().isEmpty() && of != null) {
            return Name.of(names.term(of).label(), names.term(of).known());
        }
        Name byHead = things.of(passage, figure.head(), speakers);
        if (!byHead.known() && of != null && names.term(of).known()) {
            return Name.of(names.term(of).label(), true);
        }
        return alone && of != null ? Name.of(of, names.term(of).known()) : withoutFigure(byHead, figure);
    }

    /** "14 jets, a mix of MiG-29s and Su-24s": what all that is mixed falls under. */
    private Optional<String> mixed(Passage passage, Token head) {
        Sentence sentence = passage.sentence();
        return sentence.children(head)
                .filter(child -> child.is("appos") || child.is("conj") || child.is("dep"))
                .filter(Cue.MIX::is)
                .flatMap(mix -> sentence.children(mix, "nmod"))
                .map(first -> Stream.concat(Stream.of(first), sentence.children(first, "conj"))
                        .map(Token::word)
                        .toList())
                .map(counted::narrowest)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Name withoutFigure(Name name, Figure figure) {
        String words = figure.mention().estimate().text();
        String text = name.text().startsWith(words + " ") ? name.text().substring(words.length() + 1) : name.text();
        return new Name(text, name.known(), name.note());
    }
}
