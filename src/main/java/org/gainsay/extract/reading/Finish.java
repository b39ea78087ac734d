package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Reading;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Article;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.format.ClaimId;
import org.jspecify.annotations.Nullable;

/** Makes drafts claims: with chain, stance, certainty, time, place in the document, and an id of their content. */
final class Finish {

    private static final double MOST = 0.95;
    private static final double LEAST = 0.1;
    private static final double UNKNOWN_WORD = 0.2;
    private static final double NOTED = 0.1;
    private static final Set<String> SINCE = Set.of("since");

    private final Article article;
    private final Text text;
    private final Speech speech;
    private final Times times;

    Finish(Article article, Text text, Speech speech) {
        this.article = article;
        this.text = text;
        this.speech = speech;
        this.times = new Times(article.document());
    }

    Claim claim(Draft draft, List<String> denies) {
        List<Region> around = speech.around(draft.at().start());
        List<Token> words = own(draft);
        List<Token> hedging = draft.polarity() == Polarity.WITHHELD ? List.of() : withRaising(draft, words);
        List<Hop> chain = chain(draft, around, words);
        String quote = article.quote(draft.start(), draft.end());
        Provenance provenance = new Provenance(article.document().id(), draft.start(), draft.end(), quote);
        DateRange saidOn = around.stream()
                .map(Region::saidOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Claim(
                ClaimId.of(draft.said().proposition(), draft.estimate(), draft.polarity(), chain, provenance),
                draft.said().proposition(),
                draft.estimate(),
                draft.polarity(),
                stance(draft, around, words),
                modality(hedging),
                hedges(hedging),
                basis(around),
                asOf(draft, words, saidOn),
                saidOn,
                chain,
                provenance,
                denies,
                new Reading("machine", confidence(draft), pattern(draft, around), false),
                false);
    }

    /** The words that belong to the clause of the draft itself. */
    private static List<Token> own(Draft draft) {
        Sentence sentence = draft.passage().sentence();
        Spans spans = new Spans(sentence);
        boolean predicate = new Clauses(sentence).isPredicate(draft.at());
        return sentence.tokens().stream()
                .filter(token -> token.start() >= draft.start() && token.end() <= draft.end())
                .filter(token -> !predicate || spans.sameClause(draft.at(), token))
                .toList();
    }

    /** "Is likely to withdraw", "may continue to": the words that raise a verb hedge it too. */
    private static List<Token> withRaising(Draft draft, List<Token> words) {
        Sentence sentence = draft.passage().sentence();
        return sentence.head(draft.at())
                .filter(head -> draft.at().is("xcomp") && Cue.RAISING.is(head))
                .map(head -> Stream.concat(Stream.concat(Stream.of(head), sentence.children(head)), words.stream())
                        .distinct()
                        .toList())
                .orElse(words);
    }

    private List<Hop> chain(Draft draft, List<Region> around, List<Token> words) {
        List<Hop> told = draft.speaker().isEmpty()
                ? around.stream().flatMap(region -> region.hops().stream()).toList()
                : draft.speaker();
        List<Hop> chain = new ArrayList<>();
        boolean reported = words.stream().anyMatch(Finish::isHearsay);
        if (reported && told.isEmpty()) {
            chain.add(new Hop("unnamed reports", Role.SAID, false, false));
        }
        boolean quoted = text.isQuoted(draft.at().start());
        for (Hop hop : told) {
            boolean known = chain.stream().anyMatch(other -> same(other, hop));
            if (!known) {
                chain.add(new Hop(hop.source(), hop.role(), hop.named(), chain.isEmpty() && quoted));
            }
        }
        String publisher = Objects.requireNonNullElse(
                article.document().publisher(), article.document().id());
        chain.add(new Hop(publisher, chain.isEmpty() ? Role.SAID : Role.QUOTED, true, false));
        return chain;
    }

    private static boolean same(Hop first, Hop second) {
        return first.source().equalsIgnoreCase(second.source());
    }

    /** An adverb of hearsay; before a noun it tells of the noun alone. */
    private static boolean isHearsay(Token token) {
        return Cue.HEARSAY.is(token) && token.tag().startsWith("RB");
    }

    private static Stance stance(Draft draft, List<Region> around, List<Token> words) {
        if (draft.stance() != null) {
            return draft.stance();
        }
        boolean alleged = words.stream()
                .anyMatch(token -> isHearsay(token) && token.lemma().equals("allegedly"));
        Stance told = around.stream()
                .filter(region -> !region.hops().isEmpty())
                .map(Region::stance)
                .findFirst()
                .orElse(Stance.STATES);
        boolean usable = told == Stance.ACCUSES || told == Stance.ADMITS;
        return alleged ? Stance.ACCUSES : usable && draft.polarity() == Polarity.ASSERTED ? told : Stance.STATES;
    }

    private static Modality modality(List<Token> words) {
        if (words.stream().anyMatch(Cue.POSSIBLE::is)) {
            return Modality.POSSIBLE;
        }
        return words.stream().anyMatch(Cue.PROBABLE::is) ? Modality.PROBABLE : Modality.CERTAIN;
    }

    private static List<String> hedges(List<Token> words) {
        return words.stream()
                .filter(token ->
                        Stream.of(Cue.POSSIBLE, Cue.PROBABLE).anyMatch(cue -> cue.is(token)) || isHearsay(token))
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static Basis basis(List<Region> around) {
        for (Region region : around) {
            if (region.basis() != Basis.UNSTATED || !region.hops().isEmpty()) {
                return region.basis();
            }
        }
        return Basis.UNSTATED;
    }

    private AsOf asOf(Draft draft, List<Token> words, @Nullable DateRange saidOn) {
        Token stated = words.stream()
                .filter(token -> token.date() != null)
                .filter(token -> times.days(token).isPresent() && !isNumbered(draft, token))
                .findFirst()
                .orElse(null);
        boolean since = words.stream().anyMatch(token -> SINCE.contains(token.lemma()));
        return times.asOf(stated, since, saidOn);
    }

    /** "Resolution 1970": a year behind a name numbers it. */
    private static boolean isNumbered(Draft draft, Token token) {
        Sentence sentence = draft.passage().sentence();
        boolean year = token.word().matches("\\d{4}");
        Token before = token.index() == 0 ? token : sentence.token(token.index() - 1);
        return year && before.isNoun() && !before.entity().equals("DATE");
    }

    private static double confidence(Draft draft) {
        double confidence = MOST
                - UNKNOWN_WORD * (2 - draft.said().known())
                - NOTED * draft.said().notes().size()
                - draft.doubt();
        return Math.round(Math.max(LEAST, confidence) * 100) / 100.0;
    }

    private String pattern(Draft draft, List<Region> around) {
        List<String> parts = new ArrayList<>(List.of(draft.pattern()));
        around.stream()
                .map(Region::pattern)
                .filter(pattern -> !parts.contains(pattern))
                .forEach(parts::add);
        parts.addAll(draft.said().notes());
        text.hints().of(draft).ifPresent(parts::add);
        return String.join("; ", parts);
    }
}
