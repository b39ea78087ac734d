package org.gainsay.credibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
 * @param oppositions what cannot both be true, or stands apart, of what it and others said; every kind has its place
 * @param record how it was borne out by others
 */
public record SourceHistory(
        SourceEntry entry,
        List<String> otherNames,
        List<ToldSource> told,
        List<Occasion> said,
        List<Occasion> relayed,
        Map<Opposition.Kind, Oppositions> oppositions,
        SourceRecord record) {

    public SourceHistory {
        otherNames = List.copyOf(otherNames);
        told = List.copyOf(told);
        said = List.copyOf(said);
        relayed = List.copyOf(relayed);
        oppositions = Map.copyOf(oppositions);
    }

    /**
     * The history of a source among all claims.
     *
     * @param limit how many oppositions of each kind are kept; all are counted, and there may be millions
     */
    public static SourceHistory of(
            SourceEntry entry,
            List<String> otherNames,
            List<ToldSource> told,
            Collection<Claim> claims,
            Collection<Document> documents,
            Checker checker,
            Institutions institutions,
            int limit) {
        Map<String, DateRange> published = documents.stream()
                .flatMap(
                        document -> Stream.ofNullable(document.published()).map(days -> Map.entry(document.id(), days)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Term> origins = new HashMap<>();
        List<Occasion> said = new ArrayList<>();
        List<Occasion> relayed = new ArrayList<>();
        for (Claim claim : claims) {
            Chain chain = institutions.chain(claim);
            origins.put(claim.id(), chain.origin());
            if (chain.origin().equals(entry.source())) {
                said.add(Occasion.of(claim, published));
            } else if (chain.relays().contains(entry.source())) {
                relayed.add(Occasion.of(claim, published));
            }
        }
        Opposing opposing = new Opposing(entry.source(), origins, published, limit);
        Predicate<Claim> own = claim -> entry.source().equals(origins.get(claim.id()));
        Gathering gathering = new Gathering(own, institutions);
        checker.bearings(claims, own, bearing -> {
            opposing.add(bearing);
            gathering.add(bearing);
        });
        return new SourceHistory(
                entry,
                otherNames,
                told,
                said.stream().sorted().toList(),
                relayed.stream().sorted().toList(),
                opposing.found(),
                new SourceRecord(entry.source(), gathering.questions()));
    }

    /** The oppositions of one kind. */
    public Oppositions oppositions(Opposition.Kind kind) {
        return Objects.requireNonNull(oppositions.get(kind));
    }

    /** How many rows the longest part has. */
    public long longest() {
        return Stream.concat(
                        Stream.of((long) said.size(), (long) relayed.size()),
                        oppositions.values().stream().map(Oppositions::all))
                .reduce(0L, Math::max);
    }
}
