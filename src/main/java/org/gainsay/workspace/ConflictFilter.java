package org.gainsay.workspace;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts are asked for; what is empty or null asks for nothing.
 *
 * @param rule id of the rule
 * @param source anyone in a chain of one of its claims
 * @param text stands in the question
 */
public record ConflictFilter(
        List<Verdict> verdicts, @Nullable String rule, @Nullable String source, @Nullable String text) {

    public ConflictFilter {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether it asks for nothing, and so accepts every conflict. */
    public boolean isEmpty() {
        return verdicts.isEmpty() && rule == null && source == null && text == null;
    }

    /** What it asks for; empty where it asks for nothing. */
    List<String> words(UnaryOperator<String> name) {
        return Stream.of(
                        verdicts.isEmpty()
                                ? ""
                                : "verdict " + verdicts.stream().map(Word::of).collect(Collectors.joining(" or ")),
                        rule == null ? "" : "rule " + rule,
                        source == null ? "" : "source " + name.apply(source),
                        text == null ? "" : "about “" + text + "”")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** @throws NotFound where a name that it asks for is none */
    void requireKnown(AskedNames names) {
        names.rule(rule);
        names.source(source);
    }

    boolean accepts(Conflict conflict, Vocabulary vocabulary) {
        return (verdicts.isEmpty() || verdicts.contains(conflict.verdict()))
                && (rule == null || conflict.question().rule().id().equals(rule))
                && (source == null || speaks(conflict, source, vocabulary))
                && (text == null
                        || conflict.question().text().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    private static boolean speaks(Conflict conflict, String source, Vocabulary vocabulary) {
        Stream<Hop> hops = conflict.claims().stream().map(Claim::attribution).flatMap(List::stream);
        return hops.anyMatch(hop -> vocabulary.term(hop.source()).equals(vocabulary.term(source)));
    }
}
