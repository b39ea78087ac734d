package org.gainsay.source;

import java.util.Collection;
import java.util.List;
import org.gainsay.claim.Claim;

/**
 * How many origins that do not depend on one another stand behind some claims. Articles are not counted: one origin counts
 * once, however often it is printed. Two origins are one voice where one speaks for the other, or where a chain of one runs
 * through the other. Two that are unnamed, or that belong to one institution, one principal or one publishing house, may be
 * one: the count is a range.
 *
 * @param circles the origins in groups that may hang together, each made of groups that surely do
 */
public record Independence(List<List<Voice>> circles) {

    /**
     * Origins of which each surely depends on another of them.
     *
     * @param origins by name
     */
    public record Voice(List<Origin> origins) {

        public Voice {
            origins = List.copyOf(origins);
        }
    }

    public Independence {
        circles = circles.stream().map(List::copyOf).toList();
    }

    /** The independence of the origins of some claims; none of them withheld. The order of the claims plays no part. */
    public static Independence of(Collection<Claim> claims, Institutions institutions) {
        return new Dependence(claims, institutions).independence();
    }

    /** How many there are at the least. */
    public int low() {
        return circles.size();
    }

    /** How many there are at the most. */
    public int high() {
        return circles.stream().mapToInt(List::size).sum();
    }

    /** Every origin, by name. */
    public List<Origin> origins() {
        return circles.stream()
                .flatMap(List::stream)
                .flatMap(voice -> voice.origins().stream())
                .sorted(Dependence.BY_NAME)
                .toList();
    }

    /** How many spoke. */
    public int speakers() {
        return origins().size();
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
        return low() == high() ? String.valueOf(low()) : low() + "–" + high();
    }

    /** As a person reads it: "1–3 independent origins; 3 speakers, 1 institution". */
    public String sentence() {
        long unplaced = origins().stream()
                .filter(origin -> origin.institution().isEmpty())
                .count();
        return count() + (high() == 1 ? " independent origin" : " independent origins") + "; "
                + counted(speakers(), "speaker")
                + (institutions() > 0 ? ", " + counted(institutions(), "institution") : "")
                + (unplaced > 0 ? ", " + unplaced + " of unknown institution" : "");
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
