package org.gainsay.source;

import java.util.Collection;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;

/**
 * How many origins that do not depend on one another stand behind some claims. Articles are not counted: one origin counts
 * once, however often it is printed. Two origins depend on one another where one speaks for the other, or where a chain of one
 * runs through the other. Two that are unnamed, or that belong to one institution, one principal or one publishing house, may be
 * one: the count is a range.
 *
 * @param low the largest number of origins of which no two depend on one another or may be one
 * @param high the largest number of origins of which no two depend on one another
 * @param standings every origin, by name
 */
public record Independence(int low, int high, List<Standing> standings) {

    /**
     * An origin among the others.
     *
     * @param dependsOn those others on which it depends, or which depend on it
     * @param mayBe those that it may be one with; of many the first alone
     */
    public record Standing(Origin origin, List<Origin> dependsOn, List<Origin> mayBe) {

        public Standing {
            dependsOn = List.copyOf(dependsOn);
            mayBe = List.copyOf(mayBe);
        }
    }

    public Independence {
        standings = List.copyOf(standings);
    }

    /** The independence of the origins of some claims; none of them withheld. The order of the claims plays no part. */
    public static Independence of(Collection<Claim> claims, Institutions institutions) {
        return new Dependence(claims, institutions).independence();
    }

    /** Every origin, by name. */
    public List<Origin> origins() {
        return standings.stream().map(Standing::origin).toList();
    }

    /** How many spoke. */
    public int speakers() {
        return standings.size();
    }

    /** To how many institutions the speakers are known to belong. */
    public int institutions() {
        return (int) origins().stream()
                .flatMap(origin -> origin.institution().stream())
                .distinct()
                .count();
    }

    /** "1–3", or "2" where the range is one number. */
    public String count() {
        return low == high ? String.valueOf(low) : low + "–" + high;
    }

    /** As a person reads it: "1–3 independent origins; 3 speakers, 1 institution". */
    public String sentence() {
        long unplaced = origins().stream()
                .filter(origin -> origin.institution().isEmpty())
                .count();
        return count() + (high == 1 ? " independent origin" : " independent origins") + "; "
                + Counted.of(speakers(), "speaker")
                + (institutions() > 0 ? ", " + Counted.of(institutions(), "institution") : "")
                + (unplaced > 0 ? ", " + unplaced + " of unknown institution" : "");
    }
}
