package org.gainsay.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gainsay.claim.Claim;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;
import org.gainsay.store.ClaimStore;

/** Finds claims by their ids, or by how their ids begin. */
public final class ClaimFinder {

    private static final int NAMED = 5;

    private final ClaimStore claims;
    private final UnaryOperator<List<Claim>> told;

    /** @param told of some claims, those that may be told */
    ClaimFinder(ClaimStore claims, UnaryOperator<List<Claim>> told) {
        this.claims = claims;
        this.told = told;
    }

    /**
     * The one claim.
     *
     * @throws NotFound where there is none, or more than one
     */
    Claim find(String id) {
        List<Claim> found = live(id);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new NotFound(wrong(id, found) + "; " + remedy(id, found));
    }

    /**
     * The claims, each once, in the order of the ids.
     *
     * @throws InvalidInput with every id of which there is no claim, or more than one
     */
    public List<Claim> find(List<String> ids) {
        return each(ids, this::live, this::remedy);
    }

    /**
     * The same among the claims of which people made something else than was loaded or read, dropped ones too.
     *
     * @throws InvalidInput with every id of which there is no such claim, or more than one
     */
    public List<Claim> findCorrected(List<String> ids) {
        List<Claim> corrected = told.apply(claims.corrected());
        return each(
                ids,
                id -> begun(id, corrected),
                (id, found) -> found.isEmpty() ? "nobody has corrected it" : named(found));
    }

    private interface Remedy {
        String of(String id, List<Claim> found);
    }

    private static List<Claim> each(List<String> ids, Function<String, List<Claim>> finder, Remedy remedy) {
        Problems problems = new Problems();
        Map<String, Claim> found = new LinkedHashMap<>();
        for (String id : ids) {
            List<Claim> begun = finder.apply(id);
            if (begun.size() == 1) {
                found.put(begun.get(0).id(), begun.get(0));
            } else {
                problems.add(id, 0, 0, wrong(id, begun), remedy.of(id, begun));
            }
        }
        problems.orThrow();
        return List.copyOf(found.values());
    }

    private List<Claim> live(String id) {
        return told.apply(claims.find(id).map(List::of).orElseGet(() -> claims.findByPrefix(id)));
    }

    private static List<Claim> begun(String id, Collection<Claim> among) {
        List<Claim> exact =
                among.stream().filter(claim -> claim.id().equals(id)).toList();
        return exact.isEmpty()
                ? among.stream().filter(claim -> claim.id().startsWith(id)).toList()
                : exact;
    }

    private static String wrong(String id, List<Claim> found) {
        return found.isEmpty() ? "there is no claim '" + id + "'" : found.size() + " claims begin with '" + id + "'";
    }

    private String remedy(String id, List<Claim> found) {
        if (!found.isEmpty()) {
            return named(found);
        }
        if (!begun(id, told.apply(claims.dropped())).isEmpty()) {
            return "it was dropped, and restore " + id + " brings it back";
        }
        return Nearest.to(id, told.apply(claims.all()).stream().map(Claim::id).toList())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("claims lists them");
    }

    private static String named(List<Claim> found) {
        String first =
                String.join(", ", found.stream().map(Claim::id).limit(NAMED).toList());
        return found.size() > NAMED ? first + ", …" : first;
    }
}
