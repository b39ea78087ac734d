package org.gainsay.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;
import org.gainsay.input.YamlFile;
import org.gainsay.input.YamlMap;

/** Reads vocabulary files, and makes one vocabulary of them. Everything that is wrong goes into the problems. */
public final class VocabularyFiles {

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
            "replaces");

    private static final List<String> LINKS = List.of("broader", "speaksFor", "unit", "baseUnit");

    private final Problems problems;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Concept concept, YamlMap source) {}

    public VocabularyFiles(Problems problems) {
        this.problems = problems;
    }

    /** Adds the concepts of a file, which is a YAML list of mappings. */
    public VocabularyFiles add(String file, String text) {
        for (YamlMap map : YamlFile.parse(file, text, problems).maps()) {
            map.unknownKeys(KEYS);
            map.require("prefLabel");
            map.text("prefLabel").ifPresent(label -> entries.add(new Entry(concept(label, map), map)));
        }
        return this;
    }

    /** The vocabulary of all files added; what is wrong with one concept leaves that concept or its link out. */
    public Vocabulary build() {
        Map<String, Entry> byLabel = new HashMap<>();
        List<Concept> unique = new ArrayList<>();
        for (Entry entry : entries) {
            if (claimLabels(entry, byLabel)) {
                unique.add(entry.concept());
            }
        }
        List<String> labels = entries.stream()
                .map(entry -> entry.concept().prefLabel())
                .distinct()
                .sorted()
                .toList();
        for (Entry entry : entries) {
            for (String key : LINKS) {
                entry.source().texts(key).stream()
                        .filter(name -> !byLabel.containsKey(Term.key(name)))
                        .forEach(name -> reportMissing(entry, key, name, labels));
            }
            checkBase(entry, byLabel);
        }
        Vocabulary vocabulary = new Vocabulary(unique);
        entries.forEach(entry -> checkCircle(entry, vocabulary));
        return vocabulary;
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

    private boolean claimLabels(Entry entry, Map<String, Entry> byLabel) {
        boolean unique = true;
        for (String label : entry.concept().labels().map(Term::key).distinct().toList()) {
            Entry first = byLabel.putIfAbsent(label, entry);
            if (first != null) {
                unique = false;
                entry.source()
                        .report(
                                "prefLabel",
                                "'" + label + "' is already a name of '"
                                        + first.concept().prefLabel() + "' ("
                                        + first.source().file() + ":"
                                        + first.source().line() + ")",
                                "a name belongs to one concept");
            }
        }
        return unique;
    }

    private static void reportMissing(Entry entry, String key, String name, List<String> labels) {
        entry.source()
                .report(
                        key,
                        "'" + key + "' names '" + name + "', which is no concept",
                        Nearest.to(name, labels)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("add a concept of that name"));
    }

    /** A conversion takes one step, so that no two units of one kind end in different ones. */
    private static void checkBase(Entry entry, Map<String, Entry> byLabel) {
        Conversion conversion = entry.concept().conversion();
        Entry base = conversion == null ? null : byLabel.get(Term.key(conversion.baseUnit()));
        Conversion further = base == null ? null : base.concept().conversion();
        if (base != null && further != null) {
            entry.source()
                    .report(
                            "baseUnit",
                            "'" + base.concept().prefLabel() + "' is itself converted, to '" + further.baseUnit() + "'",
                            "name the unit that it all comes to");
        }
    }

    private static void checkCircle(Entry entry, Vocabulary vocabulary) {
        Term term = vocabulary.term(entry.concept().prefLabel());
        boolean circle = entry.concept().broader().stream()
                .map(vocabulary::term)
                .anyMatch(wide -> vocabulary.isWithin(wide, term));
        if (circle) {
            entry.source()
                    .report(
                            "broader",
                            "'" + entry.concept().prefLabel() + "' lies above itself",
                            "broader never leads back to where it began");
        }
    }
}
