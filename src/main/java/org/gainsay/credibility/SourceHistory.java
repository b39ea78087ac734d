package org.gainsay.credibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.compare.Checker;
import org.gainsay.source.Chain;
import org.gainsay.source.Institutions;
import org.gainsay.source.SourceEntry;
import org.gainsay.source.ToldSource;
import org.gainsay.vocabulary.Term;

/**
 * What a source said, relayed, contradicted and was contradicted on, over time.
 *
 * @param otherNames by which it may be asked for
 * @param told what people told of it, and who did
 * @param said the claims that begin with it, the earliest first; those of unknown time last
 * @param relayed the claims that reached the page through it, in the same order
 * @param oppositions what cannot both be true, or stands apart, of what it and others said; by its own claims, in the same order
 */
public record SourceHistory(
        SourceEntry entry,
        List<String> otherNames,
        List<ToldSource> told,
        List<Occasion> said,
        List<Occasion> relayed,
        List<Opposition> oppositions) {

    public SourceHistory {
        otherNames = List.copyOf(otherNames);
        told = List.copyOf(told);
        said = List.copyOf(said);
        relayed = List.copyOf(relayed);
        oppositions = List.copyOf(oppositions);
    }

    /** The history of a source among all claims. */
    public static SourceHistory of(
            SourceEntry entry,
            List<String> otherNames,
            List<ToldSource> told,
            Collection<Claim> claims,
            Collection<Document> documents,
            Checker checker,
            Institutions institutions) {
        Map<String, DateRange> published = documents.stream()
                .flatMap(
                        document -> Stream.ofNullable(document.published()).map(days -> Map.entry(document.id(), days)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Occasion> said = new ArrayList<>();
        List<Occasion> relayed = new ArrayList<>();
        for (Claim claim : claims) {
            Chain chain = institutions.chain(claim);
            if (chain.origin().equals(entry.source())) {
                said.add(Occasion.of(claim, published));
            } else if (chain.relays().contains(entry.source())) {
                relayed.add(Occasion.of(claim, published));
            }
        }
        return new SourceHistory(
                entry,
                otherNames,
                told,
                said.stream().sorted().toList(),
                relayed.stream().sorted().toList(),
                oppositions(entry.source(), claims, published, checker, institutions));
    }

    private static List<Opposition> oppositions(
            Term source,
            Collection<Claim> claims,
            Map<String, DateRange> published,
            Checker checker,
            Institutions institutions) {
        List<Opposition> found = new ArrayList<>();
        checker.bearings(claims, claim -> isBy(source, claim, institutions), bearing -> {
            if (bearing.verdict().isClash() && !bearing.oneUtterance()) {
                boolean first = isBy(source, bearing.first(), institutions);
                Claim own = first ? bearing.first() : bearing.second();
                Claim other = bearing.beside(own);
                found.add(Opposition.of(
                        Occasion.of(own, published),
                        Occasion.of(other, published),
                        institutions.chain(other).origin(),
                        isBy(source, other, institutions),
                        bearing));
            }
        });
        return found.stream().sorted(Opposition.ORDER).toList();
    }

    private static boolean isBy(Term source, Claim claim, Institutions institutions) {
        return institutions.chain(claim).origin().equals(source);
    }

    /** The oppositions of one kind. */
    public List<Opposition> oppositions(Opposition.Kind kind) {
        return oppositions.stream().filter(each -> each.kind() == kind).toList();
    }
}
