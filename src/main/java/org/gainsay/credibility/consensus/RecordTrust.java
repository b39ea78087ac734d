package org.gainsay.credibility.consensus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.compare.Matter;
import org.gainsay.source.Assertion;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * How far a method trusts the sources of the record: an estimate beside the record, which grades nobody. A variable is a question, a
 * value one of its positions, or, for a method that takes numbers, the best figure in the unit of the question; a source is an origin
 * that has a name, however many relayed it. Nothing is learnt from a question on which one source stands alone, so those play no part.
 *
 * @param questions that play a part
 * @param twoMinded how many times a source stands in two positions of a question, and is left out of it: the methods know none that does
 * @param trust of the sources that play a part
 */
public record RecordTrust(ConsensusMethod method, int questions, int twoMinded, Map<Term, SourceTrust> trust) {

    public RecordTrust {
        trust = Map.copyOf(trust);
    }

    /** What a method makes of the questions of the record, whether their positions clash or not. */
    public static RecordTrust of(
            Collection<Matter> matters, ConsensusMethod method, Institutions institutions, Vocabulary vocabulary) {
        RecordVariables variables = new RecordVariables(institutions, vocabulary, method.kind());
        matters.forEach(variables::add);
        List<Assertion> assertions = variables.assertions();
        Map<Term, SourceTrust> trust = new TreeMap<>();
        if (!assertions.isEmpty()) {
            Consensus.of(Assertions.of(assertions, method.kind()), method, method.rounds())
                    .trust()
                    .forEach(source -> trust.put(variables.source(source.source()), source));
        }
        int questions = assertions.stream()
                .map(Assertion::variable)
                .collect(Collectors.toSet())
                .size();
        return new RecordTrust(method, questions, variables.twoMinded(), trust);
    }

    /** Nothing, where a source plays no part. */
    public Optional<SourceTrust> of(Term source) {
        return Optional.ofNullable(trust.get(source));
    }
}
