package org.gainsay.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.claim.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a claim on its way to what a person says of it; what hangs on a field follows it. */
final class EditedClaim {

    private static final String CHAIN = "attribution";
    private static final String OPEN = "..";

    private final ObjectNode json;
    private final @Nullable Estimate estimate;
    private final Function<String, Optional<Estimate>> quantities;
    private final Place place;

    EditedClaim(Claim claim, Function<String, Optional<Estimate>> quantities, Place place) {
        this.json = ClaimJson.toJson(claim);
        this.estimate = claim.estimate();
        this.quantities = quantities;
        this.place = place;
    }

    ObjectNode json() {
        return json;
    }

    void clear(ClaimEdit.Clearable field) {
        switch (field) {
            case THROUGH -> {
                ArrayNode chain = json.withArray(CHAIN);
                while (chain.size() > 2) {
                    chain.remove(1);
                }
            }
            case AS_OF -> json.remove("asOf");
            case SAID_ON -> json.remove("saidOn");
            case OBJECT, PLACE, ESTIMATE, DENIES, HEDGES -> json.remove(Word.of(field));
        }
    }

    void set(ClaimEdit.Field field, String value) {
        switch (field) {
            case SPEAKER -> speaker(value);
            case THROUGH -> through(value);
            case WORDING -> json.withArray(CHAIN).get(0).asObject().put("direct", value.equals("direct"));
            case ESTIMATE -> estimate(value);
            case POLARITY -> polarity(value);
            case STANCE -> stance(value);
            case AS_OF -> asOf(value);
            case AS_OF_BASIS -> json.withObject("asOf").put("basis", value);
            case SAID_ON -> json.put("saidOn", value);
            case SUBJECT, PREDICATE, OBJECT, PLACE, MODALITY, BASIS -> json.put(Word.of(field), value);
        }
    }

    /** Who speaks in the place of the document's own voice is put before it; the document's publisher alone is its own voice. */
    private void speaker(String value) {
        ArrayNode chain = json.withArray(CHAIN);
        ArrayNode spoken = ChainCell.json(value);
        if (spoken.size() > 1) {
            place.report("--speaker is " + Shown.of(value), "one speaker is allowed; --through takes the others");
            return;
        }
        ObjectNode speaker = spoken.get(0).asObject();
        if (isSource(speaker, chain.get(chain.size() - 1).asObject())) {
            chain.removeAll().add(speaker);
        } else if (chain.size() == 1) {
            chain.insert(0, speaker);
        } else {
            ObjectNode before = chain.get(0).asObject();
            for (String kept : List.of("role", "direct")) {
                if (!speaker.has(kept) && before.has(kept)) {
                    speaker.set(kept, before.get(kept));
                }
            }
            chain.set(0, speaker);
        }
    }

    private void through(String value) {
        ArrayNode chain = json.withArray(CHAIN);
        if (chain.size() == 1) {
            place.report(
                    "--through needs a speaker: the claim is in its document's own voice", "--speaker says who speaks");
            return;
        }
        ObjectNode publisher = chain.get(chain.size() - 1).asObject();
        ArrayNode relays = ChainCell.json(value);
        while (chain.size() > 1) {
            chain.remove(1);
        }
        chain.addAll(relays);
        if (!isSource(chain.get(chain.size() - 1).asObject(), publisher)) {
            chain.add(publisher);
        }
    }

    private static boolean isSource(ObjectNode one, ObjectNode other) {
        return one.get("source").equals(other.get("source"));
    }

    /** What the words do not name, the unit and the thing counted, is as it was. */
    private void estimate(String words) {
        ObjectNode edited = json.putObject("estimate").put("text", words);
        Estimate read = quantities.apply(words).orElse(null);
        if (read != null && estimate != null) {
            if (read.unit() == null && estimate.unit() != null) {
                edited.put("unit", estimate.unit());
            }
            if (read.of() == null && estimate.of() != null) {
                edited.put("of", estimate.of());
            }
        }
    }

    /** The stance is the usual one of the new polarity, unless it is said too; only a denial names what it denies. */
    private void polarity(String value) {
        if (!json.path("polarity").asString("").equals(value)) {
            json.remove("stance");
        }
        json.put("polarity", value);
        if (!value.equals(Polarity.DENIED.word())) {
            json.remove("denies");
        }
    }

    private void stance(String value) {
        Word.parse(Stance.class, value)
                .ifPresent(stance -> polarity(stance.polarity().word()));
        json.put("stance", value);
    }

    private void asOf(String value) {
        int slash = value.indexOf('/');
        ObjectNode asOf = json.putObject("asOf");
        end(asOf, "from", slash < 0 ? value : value.substring(0, slash));
        end(asOf, "to", slash < 0 ? value : value.substring(slash + 1));
    }

    private static void end(ObjectNode asOf, String field, String value) {
        if (!value.equals(OPEN)) {
            asOf.put(field, value);
        }
    }
}
