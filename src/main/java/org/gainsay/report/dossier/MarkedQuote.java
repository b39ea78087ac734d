package org.gainsay.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Provenance;
import org.gainsay.rule.Rule;
import org.gainsay.rule.ValueRule;
import org.jspecify.annotations.Nullable;

/** A quote in which the words are marked on which a clash hangs: the figure, the denial, or who is named. */
public final class MarkedQuote {

    /** Words of denial and negation in English, with what may be left of them after an ending. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:no|not|nor|none|never|neither|nobody|without|cannot|\\w+n['’]t|den(?:y|ies|ied|ying|ials?)"
                    + "|(?:reject|refut|dismiss|disput|contradict|rebut)\\w*|untrue|false|baseless|unfounded)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private MarkedQuote() {}

    /**
     * The pieces of the claim's quote, in order; none where it has no quote.
     *
     * @param rule by which it clashes; null where it clashes with nothing
     */
    public static List<QuotePiece> of(Claim claim, @Nullable Rule rule) {
        Provenance provenance = claim.provenance();
        String quote = provenance == null ? null : provenance.quote();
        if (quote == null) {
            return List.of();
        }
        String text = SPACE.matcher(quote.strip()).replaceAll(" ");
        List<MatchResult> marks = candidates(claim, rule)
                .map(pattern -> pattern.matcher(text).results().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return pieces(text, marks);
    }

    /** What the clash may hang on, the likeliest first. */
    private static Stream<Pattern> candidates(Claim claim, @Nullable Rule rule) {
        Estimate estimate = claim.estimate();
        Stream<Pattern> figures = estimate == null ? Stream.of() : figures(estimate);
        if (claim.polarity() == Polarity.DENIED) {
            return Stream.concat(Stream.of(DENIAL), figures);
        }
        Stream<Pattern> names = rule instanceof ValueRule
                ? Stream.of(claim.proposition().subject()).map(MarkedQuote::words)
                : Stream.of();
        return Stream.concat(figures, names);
    }

    /** The words of the estimate; else those of its parts, where a sum does not stand in one piece; else the figure stated. */
    private static Stream<Pattern> figures(Estimate estimate) {
        Optional<Pattern> parts = estimate.parts().isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        estimate.parts().stream()
                                .map(part -> words(part.text()).pattern())
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        Stream<Pattern> stated = estimate.stated() == null
                ? Stream.of()
                : Stream.of(words(estimate.stated().toPlainString()));
        return Stream.of(Stream.of(words(estimate.text())), parts.stream(), stated)
                .flatMap(any -> any);
    }

    /** These words and no part of longer ones, with any white space between them. */
    private static Pattern words(String text) {
        String spaced =
                Stream.of(SPACE.split(text.strip(), -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<QuotePiece> pieces(String text, List<MatchResult> marks) {
        List<QuotePiece> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult mark : marks) {
            add(pieces, text.substring(from, mark.start()), false);
            add(pieces, mark.group(), true);
            from = mark.end();
        }
        add(pieces, text.substring(from), false);
        return List.copyOf(pieces);
    }

    private static void add(List<QuotePiece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new QuotePiece(text, marked));
        }
    }
}
