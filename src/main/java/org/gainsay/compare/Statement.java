package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its names understood, or one part of the sum that it gives.
 *
 * @param counted what the figure counts: the thing that the estimate names, unless the subject is narrower still
 * @param quantity null where no figure is given
 * @param parts the parts of the sum, each a statement of its own kind; empty where there is no sum
 */
public record Statement(
        Claim claim,
        Term subject,
        Term predicate,
        @Nullable Term object,
        @Nullable Term place,
        Term counted,
        @Nullable Quantity quantity,
        Chain chain,
        List<Statement> parts)
        implements Comparable<Statement> {

    /** By best figure, else low, else high, then by id; those without a figure last. */
    static final Comparator<Statement> BY_FIGURE = Comparator.comparing(
                    Statement::figure, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Statement::id);

    static Statement of(Claim claim, Vocabulary vocabulary) {
        return of(claim, claim.proposition(), claim.estimate(), vocabulary);
    }

    private static Statement of(
            Claim claim, Proposition proposition, @Nullable Estimate estimate, Vocabulary vocabulary) {
        Term subject = vocabulary.term(proposition.subject());
        Term counted = counted(subject, estimate, vocabulary);
        Stream<Estimate> parts = estimate == null ? Stream.of() : estimate.parts().stream();
        return new Statement(
                claim,
                subject,
                vocabulary.term(proposition.predicate()),
                term(proposition.object(), vocabulary),
                term(proposition.place(), vocabulary),
                counted,
                estimate == null ? null : Quantity.of(estimate, counted, vocabulary),
                Chain.of(claim, vocabulary),
                parts.map(part -> of(claim, partOf(proposition, part), part, vocabulary))
                        .toList());
    }

    private static Proposition partOf(Proposition whole, Estimate part) {
        return part.of() == null ? whole : whole.withSubject(part.of());
    }

    private static Term counted(Term subject, @Nullable Estimate estimate, Vocabulary vocabulary) {
        if (estimate == null || estimate.of() == null) {
            return subject;
        }
        Term of = vocabulary.term(estimate.of());
        return vocabulary.isWithin(subject, of) ? subject : of;
    }

    private static @Nullable Term term(@Nullable String name, Vocabulary vocabulary) {
        return name == null ? null : vocabulary.term(name);
    }

    String id() {
        return claim.id();
    }

    private @Nullable BigDecimal figure() {
        if (quantity == null) {
            return null;
        }
        if (quantity.best() != null) {
            return quantity.best();
        }
        return quantity.low() != null ? quantity.low() : quantity.high();
    }

    /** By which sources, and in which document, it reached the page. */
    Road road() {
        Provenance provenance = claim.provenance();
        return new Road(chain.sources(), provenance == null ? "" : provenance.document());
    }

    record Road(List<Term> sources, String document) {}

    boolean isSameClaimAs(Statement other) {
        return id().equals(other.id());
    }

    boolean sharesOriginWith(Statement other) {
        return chain.sharesOriginWith(other.chain);
    }

    /** By the claim's id. */
    @Override
    public int compareTo(Statement other) {
        return id().compareTo(other.id());
    }
}
