package org.gainsay.rule;

import java.util.List;
import java.util.Map;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** How claims that answer one question are set against one another. */
public sealed interface Rule permits NumberRule, DenialRule, ValueRule {

    /** What every rule tells of itself. */
    Header header();

    /** The kind's word in a rule file. */
    String kind();

    default String id() {
        return header().id();
    }

    /** Whether both are one rule. */
    default boolean is(@Nullable Rule other) {
        return other != null && id().equals(other.id());
    }

    /** The predicates that answer one question; empty where every predicate answers its own. */
    default List<Term> measure() {
        return header().measure();
    }

    /** How much a verdict of this rule asks of its reader. */
    default Severity severity(Verdict verdict) {
        return header().severity().getOrDefault(verdict, verdict.severity());
    }

    /**
     * What every rule says of itself, whatever its kind.
     *
     * @param id the name of the rule's file
     * @param family the folder it lies in
     * @param summary one line, without a full stop
     * @param why the consequence for a story, and what usually explains the difference
     * @param question how the question reads, with {@code {topic}}, {@code {measure}} and {@code {place}}; null for the kind's own
     * @param measure predicates that answer one question; empty where every predicate answers its own
     * @param severity where it differs from the verdict's own
     */
    record Header(
            String id,
            String family,
            String summary,
            String why,
            @Nullable String question,
            List<Term> measure,
            Map<Verdict, Severity> severity) {

        public Header {
            measure = List.copyOf(measure);
            severity = Map.copyOf(severity);
        }
    }
}
