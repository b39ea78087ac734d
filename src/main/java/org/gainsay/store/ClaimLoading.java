package org.gainsay.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.format.LocatedClaim;
import org.gainsay.input.Problems;
import org.jspecify.annotations.Nullable;

/** One load of claims, told apart into new, known and contradicting ones. */
final class ClaimLoading {

    private static final int AT_ONCE = 1000;

    /** H2's limit for a value that is no large object is 1,048,576. */
    private static final int LONGEST = 1_000_000;

    private final ClaimRows rows;
    private final CorrectionRows corrections;
    private final WhenKnown whenKnown;
    private final Instant at;
    private final Problems problems = new Problems();
    private final Map<String, LocatedClaim> met = new HashMap<>();
    private int added;
    private int unchanged;
    private int replaced;

    ClaimLoading(Dataset dataset, WhenKnown whenKnown, Instant at) {
        this.rows = new ClaimRows(dataset);
        this.corrections = new CorrectionRows(dataset);
        this.whenKnown = whenKnown;
        this.at = at;
    }

    /** Must run in a transaction: what was saved before a problem was met has to go. */
    LoadResult load(Collection<LocatedClaim> claims) {
        List<LocatedClaim> all = List.copyOf(claims);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            loadSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        if (whenKnown != WhenKnown.SKIP) {
            problems.orThrow();
        }
        return new LoadResult(added, unchanged, replaced, problems.found());
    }

    private void loadSome(List<LocatedClaim> claims) {
        Map<String, ClaimRow> known = rows
                .find(claims.stream().map(located -> located.claim().id()).toList())
                .stream()
                .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
        List<ClaimRow> taken = new ArrayList<>();
        List<CorrectionRow> overruled = new ArrayList<>();
        for (LocatedClaim located : claims) {
            ClaimRow stored = known.get(located.claim().id());
            if (isNewContent(located, stored)) {
                ClaimRow row = ClaimRow.loaded(located, at);
                if (row.asLoaded().length() > LONGEST) {
                    report(located, "is " + row.asLoaded().length() + " characters long", LONGEST + " are allowed");
                    continue;
                }
                taken.add(row);
                if (stored != null) {
                    overruled.add(CorrectionRow.byLoad(stored, row));
                }
            }
        }
        rows.save(taken);
        corrections.add(overruled);
        added += taken.size() - overruled.size();
        replaced += overruled.size();
    }

    private boolean isNewContent(LocatedClaim located, @Nullable ClaimRow stored) {
        LocatedClaim before = met.putIfAbsent(located.claim().id(), located);
        if (before != null) {
            if (before.claim().equals(located.claim())) {
                unchanged++;
            } else {
                String there = before.file() + ":" + before.line();
                report(located, "stands in " + there + " too, with another content", "a claim stands once");
            }
            return false;
        }
        if (stored != null && stored.covers(located.claim())) {
            unchanged++;
            return false;
        }
        if (stored != null && whenKnown != WhenKnown.REPLACE) {
            report(located, "is in the dataset already, with another content", "--replace takes the new one");
            return false;
        }
        return true;
    }

    private void report(LocatedClaim located, String wrong, String allowed) {
        String claim = "claim '" + located.claim().id() + "' ";
        problems.add(located.file(), located.line(), 0, claim + wrong, allowed);
    }
}
