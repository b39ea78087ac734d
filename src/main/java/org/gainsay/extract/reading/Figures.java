package org.gainsay.extract.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.jspecify.annotations.Nullable;

/** Reads the figures of a sentence with what they count and what is said of it. */
final class Figures {

    private static final Set<String> NOT_COUNTED = Set.of("second", "minute", "hour", "day", "week", "month", "year");

    private static final Set<String> WHERE = Set.of("in", "at", "across", "on", "near", "within");
    private static final Set<String> TIMES = Set.of("time", "times", "fold");
    private static final Set<String> KNOWN = Set.of("the", "these", "those");
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    /** From a numeral to the noun that it counts. */
    private static final Set<String> STEPS = Set.of("nummod", "compound", "amod", "nmod:npmod", "obl:npmod");

    /** A numeral in front of what it counts, whose qualifier stood apart. */
    private static final Pattern NUMERAL = Pattern.compile("^[\\d.,]+ (?=\\p{L})");

    private final CountedThings counted;
    private final QuantityReader reader;
    private final Names names;
    private final Things things;
    private final Propositions propositions;
    private final Sums sums;
    private final BareNumbers bare = new BareNumbers();

    Figures(Names names, Things things, Propositions propositions) {
        this.counted = new VocabularyThings(names.vocabulary());
        this.reader = new QuantityReader(counted);
        this.names = names;
        this.things = things;
        this.propositions = propositions;
        this.sums = new Sums(names, things);
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
        if (at.is("nmod") && at.tag().equals("CD") && Phrase.isOf(sentence, at)) {
            return sentence.head(at)
                    .filter(noun -> noun.isNoun() && !Cue.SUM.is(noun))
                    .orElse(at);
        }
        Token of = Names.behindOf(sentence, at).orElse(at);
        return at.equals(figure) || at.entity().equals("NUMBER") || at.entity().equals("PERCENT") ? of : at;
    }

    /** Figures of age, of how long ago, and of what is only described are no claims of their own. */
    private static boolean isClaimed(Sentence sentence, Figure figure) {
        String unit = figure.mention().estimate().unit();
        boolean time = unit != null && NOT_COUNTED.contains(unit);
        if (figure.token().entity().equals("DATE")) {
            return false;
        }
        if (isReference(sentence, figure) || isSource(sentence, figure.head()) || isWhere(sentence, figure)) {
            return false;
        }
        boolean duration = sentence.children(figure.head(), "case")
                .anyMatch(mark -> mark.lemma().equals("for"));
        return !time || duration;
    }

    /** "Two times as high", "140 of the 200 seats", "the two countries": what is only compared with, or known already. */
    private static boolean isReference(Sentence sentence, Figure figure) {
        Token head = figure.head();
        Token above = sentence.head(head).orElse(head);
        boolean whole = Phrase.isOf(sentence, head)
                && !above.equals(figure.token())
                && above.tag().equals("CD");
        BigDecimal best = figure.mention().estimate().best();
        boolean few = best != null && best.compareTo(FEW) <= 0;
        boolean known = sentence.children(head, "det").anyMatch(word -> KNOWN.contains(word.lemma()));
        boolean plain = sentence.child(head, "amod").isEmpty();
        return TIMES.contains(head.word()) || whole || (few && known && plain && !head.equals(figure.token()));
    }

    /** "Two officials told", "citing two officials": who speaks is not counted. */
    private static boolean isSource(Sentence sentence, Token head) {
        Token verb = sentence.head(head).orElse(head);
        boolean cited = head.is("obj") && Cue.CITES.is(verb);
        return verb.isVerb() && (cited || (head.is("nsubj") && Cue.STATES.is(verb)));
    }

    /** "In one hospital": where it is. */
    private static boolean isWhere(Sentence sentence, Figure figure) {
        return figure.head().is("obl")
                && !figure.head().equals(figure.token())
                && sentence.children(figure.head(), "case").anyMatch(mark -> WHERE.contains(mark.lemma()));
    }

    /** What a noun says of a figure, as in "raising the death toll to 41"; empty where its clause says it. */
    Optional<Draft> sum(Passage passage, Figure figure, List<Hop> speakers) {
        Estimate estimate = figure.mention().estimate();
        Token top = figure.head().isNoun() ? figure.head() : figure.token();
        Sentence sentence = passage.sentence();
        Clauses clauses = new Clauses(sentence);
        return sums.of(passage, figure, speakers).map(said -> Draft.of(
                        passage,
                        top,
                        new Spans(sentence).of(clauses.clause(clauses.predicateAbove(top))),
                        said,
                        Polarity.ASSERTED,
                        null,
                        "sum \"" + estimate.text() + "\"")
                .withEstimate(estimate));
    }

    Optional<Draft> draft(Passage passage, Figure figure, Clause clause, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Estimate estimate = figure.mention().estimate();
        Name thing = thing(passage, figure, clause, speakers);
        if (!thing.inferred() && !isRatio(estimate.unit())) {
            bare.remember(passage, thing);
        }
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
                                        + clause.predicate().word() + "\"")
                        .withEstimate(estimate)
                        .covering(
                                passage.start() + figure.mention().start(),
                                figure.head().end()));
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
        if (lasts && subject != null && !subject.equals(figure.head())) {
            return things.of(passage, subject, speakers);
        }
        if (alone && !isThing(of)) {
            Optional<Name> counted =
                    isRatio(unit) ? parallel(passage, figure, speakers) : bare.of(passage, figure, clause);
            if (clause.copular() && subject != null && !subject.equals(figure.head())) {
                return things.of(passage, subject, speakers);
            }
            return counted.orElseGet(() -> Name.of(estimate.text(), false).noted("what is counted is not told"));
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

    /** "Violations were committed by all, the majority by the army": what the clause before is about. */
    private Optional<Name> parallel(Passage passage, Figure figure, List<Hop> speakers) {
        return passage.clauses().stream()
                .map(Clause::subject)
                .filter(Objects::nonNull)
                .filter(subject -> subject.index() < figure.token().index()
                        && subject.tag().equals("NNS"))
                .reduce((first, second) -> second)
                .map(subject -> things.of(passage, subject, speakers))
                .map(name ->
                        name.noted("\"" + figure.mention().estimate().text() + "\" of " + name.text() + " (inferred)"));
    }

    private boolean isThing(@Nullable String of) {
        return of != null && !(names.term(of).known() && Verbal.is(names.term(of), names.vocabulary()));
    }

    private static boolean isRatio(@Nullable String unit) {
        return "1".equals(unit) || "percent".equals(unit);
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
        text = NUMERAL.matcher(text).replaceFirst("");
        text = text.endsWith(" of " + words) ? text.substring(0, text.length() - words.length() - 4) : text;
        return new Name(text, name.known(), name.note());
    }
}
