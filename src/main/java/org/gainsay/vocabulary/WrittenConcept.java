package org.gainsay.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.input.YamlMap;

/**
 * A concept as a file has it.
 *
 * @param source the place where it stands; of a concept that stands in several files, the first
 */
record WrittenConcept(Concept concept, YamlMap source) {

    private static final List<String> KEYS = List.of(
            "prefLabel",
            "altLabel",
            "broader",
            "exactMatch",
            "question",
            "timeKind",
            "speaksFor",
            "sourceKind",
            "unit",
            "baseUnit",
            "conversionMultiplier",
            "adjective",
            "whose",
            "replaces");

    /** Of these a concept has one. */
    private static final List<String> SINGLE =
            List.of("exactMatch", "timeKind", "sourceKind", "unit", "baseUnit", "conversionMultiplier", "whose");

    /** Nothing, and a problem, where the concept has no name. */
    static Optional<WrittenConcept> read(YamlMap map) {
        map.unknownKeys(KEYS);
        map.require("prefLabel");
        return map.text("prefLabel").map(label -> new WrittenConcept(concept(label, map), map));
    }

    String name() {
        return Term.key(concept.prefLabel());
    }

    /** This concept with what a further file says of it; where the two do not agree, that is a problem of the further one. */
    WrittenConcept with(WrittenConcept further) {
        for (String key : SINGLE) {
            Optional<String> first = source.has(key) ? source.text(key) : Optional.empty();
            Optional<String> second = further.source.has(key) ? further.source.text(key) : Optional.empty();
            if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                further.source.report(
                        key,
                        "'" + key + "' is '" + second.get() + "', but '" + first.get() + "' in " + place(),
                        "what two files say of a concept goes together");
            }
        }
        return new WrittenConcept(concept.mergedWith(further.concept), source);
    }

    /** This concept without those of its other names that are the first name of a concept in another file. */
    WrittenConcept givingWayTo(Map<String, WrittenConcept> byName) {
        Concept left = concept;
        for (String label : concept.altLabel().stream().map(Term::key).toList()) {
            WrittenConcept other = byName.get(label);
            if (other != null && !other.source.file().equals(source.file())) {
                left = left.withoutLabel(label);
            }
        }
        return new WrittenConcept(left, source);
    }

    String place() {
        return source.file() + ":" + source.line();
    }

    private static Concept concept(String prefLabel, YamlMap map) {
        return new Concept(
                prefLabel,
                map.texts("altLabel"),
                map.texts("broader"),
                map.text("exactMatch").orElse(null),
                map.flag("question").orElse(false),
                constant(map, "timeKind", TimeKind.class).orElse(null),
                map.texts("speaksFor"),
                constant(map, "sourceKind", SourceKind.class).orElse(null),
                map.text("unit").orElse(null),
                conversion(map).orElse(null),
                map.texts("adjective"),
                constant(map, "whose", Whose.class).orElse(null),
                map.texts("replaces"));
    }

    private static <E extends Enum<E>> Optional<E> constant(YamlMap map, String key, Class<E> type) {
        List<String> words = Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return map.word(key, words).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Conversion> conversion(YamlMap map) {
        if (map.has("baseUnit") != map.has("conversionMultiplier")) {
            map.report("prefLabel", "a conversion is half given", "baseUnit and conversionMultiplier come together");
        }
        Optional<BigDecimal> multiplier = map.number("conversionMultiplier");
        if (multiplier.isPresent() && multiplier.get().signum() <= 0) {
            map.report(
                    "conversionMultiplier",
                    "'conversionMultiplier' is " + multiplier.get(),
                    "a number above zero is allowed");
            return Optional.empty();
        }
        return map.text("baseUnit").flatMap(base -> multiplier.map(factor -> new Conversion(base, factor)));
    }
}
