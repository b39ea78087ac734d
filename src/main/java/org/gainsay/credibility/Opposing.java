package org.gainsay.credibility;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Bearing;
import org.gainsay.vocabulary.Term;

/** Gathers what stands against the claims of one source; of each kind the first, and the number of all. */
final class Opposing {

    private final Term source;
    private final Map<String, Term> origins;
    private final Map<String, DateRange> published;
    private final int limit;
    private final Map<Opposition.Kind, Gathered> byKind = new EnumMap<>(Opposition.Kind.class);

    /** One kind on its way. */
    private static final class Gathered {

        private final TreeSet<Opposition> first = new TreeSet<>(Opposition.ORDER);
        private final Set<String> own = new HashSet<>();
        private final Set<String> others = new HashSet<>();
        private long all;

        Oppositions oppositions() {
            return new Oppositions(List.copyOf(first), all, own.size(), others.size());
        }
    }

    /**
     * @param origins of all claims, by id
     * @param published the days on which documents were published, by id
     */
    Opposing(Term source, Map<String, Term> origins, Map<String, DateRange> published, int limit) {
        this.source = source;
        this.origins = origins;
        this.published = published;
        this.limit = limit;
        for (Opposition.Kind kind : Opposition.Kind.values()) {
            byKind.put(kind, new Gathered());
        }
    }

    /** At least one of the two claims is the source's own. */
    void add(Bearing bearing) {
        if (!bearing.verdict().isClash() || bearing.oneUtterance()) {
            return;
        }
        Claim own = isOwn(bearing.first()) ? bearing.first() : bearing.second();
        Claim other = bearing.beside(own);
        Opposition opposition = Opposition.of(
                Occasion.of(own, published),
                Occasion.of(other, published),
                origins.getOrDefault(other.id(), source),
                isOwn(other),
                bearing);
        Gathered gathered = byKind.computeIfAbsent(opposition.kind(), any -> new Gathered());
        gathered.all++;
        gathered.own.add(own.id());
        gathered.others.add(other.id());
        gathered.first.add(opposition);
        if (gathered.first.size() > limit) {
            gathered.first.pollLast();
        }
    }

    Map<Opposition.Kind, Oppositions> found() {
        Map<Opposition.Kind, Oppositions> found = new EnumMap<>(Opposition.Kind.class);
        byKind.forEach((kind, gathered) -> found.put(kind, gathered.oppositions()));
        return found;
    }

    private boolean isOwn(Claim claim) {
        return source.equals(origins.get(claim.id()));
    }
}
