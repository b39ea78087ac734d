package org.gainsay.format;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Word;
import org.gainsay.input.Problems;

/**
 * What a person says of a claim that was misread, field by field. The result is held against the schema of claim files: a
 * correction may say what a file may say, and nothing else.
 *
 * @param values what is said anew; a speaker and a chain are written as in a cell of a claim file
 * @param cleared of what nothing is known after all
 */
public record ClaimEdit(Map<Field, String> values, Set<Clearable> cleared) {

    /** What can be said anew, in the order in which it is done. */
    public enum Field {
        SPEAKER,
        THROUGH,
        WORDING,
        SUBJECT,
        PREDICATE,
        OBJECT,
        PLACE,
        ESTIMATE,
        POLARITY,
        STANCE,
        MODALITY,
        BASIS,
        AS_OF,
        AS_OF_BASIS,
        SAID_ON
    }

    /** What a claim can be without. */
    public enum Clearable {
        THROUGH,
        OBJECT,
        PLACE,
        ESTIMATE,
        DENIES,
        HEDGES,
        AS_OF,
        SAID_ON
    }

    public ClaimEdit {
        EnumMap<Field, String> ordered = new EnumMap<>(Field.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
        EnumSet<Clearable> distinct = EnumSet.noneOf(Clearable.class);
        distinct.addAll(cleared);
        cleared = Collections.unmodifiableSet(distinct);
    }

    public boolean isEmpty() {
        return values.isEmpty() && cleared.isEmpty();
    }

    /**
     * The claim as it ought to have been read, accepted; empty where it would be no claim, with the reasons under its id.
     *
     * @param quantities reads the words of an estimate
     */
    public Optional<Claim> of(Claim claim, Function<String, Optional<Estimate>> quantities, Problems problems) {
        Place place = new Place(claim.id(), 0, problems);
        int before = problems.found().size();
        contradictoryStance().ifPresent(place::report);
        EditedClaim edited = new EditedClaim(claim, quantities, place);
        cleared.forEach(edited::clear);
        values.forEach(edited::set);
        Optional<Claim> read = new ClaimMapping(quantities).claim(edited.json(), place);
        return problems.found().size() > before ? Optional.empty() : read.map(Claim::accepted);
    }

    private Optional<Fault> contradictoryStance() {
        String polarity = values.get(Field.POLARITY);
        return Word.parse(Stance.class, values.getOrDefault(Field.STANCE, ""))
                .filter(stance -> polarity != null && !stance.polarity().word().equals(polarity))
                .map(stance -> new Fault(
                        "stance",
                        "who " + stance.word() + " has not " + polarity + " it",
                        stance.word() + " goes with " + stance.polarity().word()));
    }
}
