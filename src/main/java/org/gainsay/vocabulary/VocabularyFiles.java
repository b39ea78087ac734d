package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;
import org.gainsay.input.YamlFile;
import org.gainsay.input.YamlMap;

/**
 * Reads vocabulary files, and makes one vocabulary of them. A file adds to a concept of an earlier one that it names by its
 * prefLabel; an altLabel gives way to a prefLabel of another file, so that what ships never takes a name from a story. Everything that is wrong goes into the problems.
 */
public final class VocabularyFiles {

    private static final List<String> LINKS = List.of("broader", "speaksFor", "unit", "baseUnit");

    private final Problems problems;
    private final List<WrittenConcept> written = new ArrayList<>();

    public VocabularyFiles(Problems problems) {
        this.problems = problems;
    }

    /** Adds the concepts of a file, which is a YAML list of mappings. */
    public VocabularyFiles add(String file, String text) {
        Map<String, WrittenConcept> inFile = new HashMap<>();
        for (YamlMap map : YamlFile.parse(file, text, problems).maps()) {
            WrittenConcept.read(map).ifPresent(concept -> {
                WrittenConcept first = inFile.putIfAbsent(concept.name(), concept);
                if (first == null) {
                    written.add(concept);
                } else {
                    reportTaken(concept, concept.name(), first);
                }
            });
        }
        return this;
    }

    /** The vocabulary of all files added; what is wrong with one concept leaves that concept or its link out. */
    public Vocabulary build() {
        Map<String, WrittenConcept> byName = new LinkedHashMap<>();
        written.forEach(concept -> byName.merge(concept.name(), concept, WrittenConcept::with));
        Map<String, WrittenConcept> byLabel = new HashMap<>();
        List<Concept> unique = byName.values().stream()
                .map(concept -> concept.givingWayTo(byName))
                .filter(concept -> claimLabels(concept, byLabel))
                .map(WrittenConcept::concept)
                .toList();
        Vocabulary vocabulary = new Vocabulary(unique);
        List<String> labels = written.stream()
                .map(concept -> concept.concept().prefLabel())
                .distinct()
                .sorted()
                .toList();
        for (WrittenConcept concept : written) {
            for (String key : LINKS) {
                concept.source().texts(key).stream()
                        .filter(name -> !isKnown(name, byLabel, vocabulary))
                        .forEach(name -> reportMissing(concept, key, name, labels));
            }
            checkBase(concept, byLabel);
        }
        written.forEach(concept -> checkCircle(concept, vocabulary));
        return vocabulary;
    }

    /** A name of a concept, also of one that was left out, or one that is understood by its words. */
    private static boolean isKnown(String name, Map<String, WrittenConcept> byLabel, Vocabulary vocabulary) {
        return byLabel.containsKey(Term.key(name)) || vocabulary.term(name).known();
    }

    private static boolean claimLabels(WrittenConcept concept, Map<String, WrittenConcept> byLabel) {
        boolean unique = true;
        for (String label : concept.concept().labels().map(Term::key).distinct().toList()) {
            WrittenConcept first = byLabel.putIfAbsent(label, concept);
            if (first != null) {
                unique = false;
                reportTaken(concept, label, first);
            }
        }
        return unique;
    }

    private static void reportTaken(WrittenConcept concept, String label, WrittenConcept first) {
        concept.source()
                .report(
                        "prefLabel",
                        "'" + label + "' is already a name of '"
                                + first.concept().prefLabel() + "' (" + first.place() + ")",
                        "a name belongs to one concept");
    }

    private static void reportMissing(WrittenConcept concept, String key, String name, List<String> labels) {
        concept.source()
                .report(
                        key,
                        "'" + key + "' names '" + name + "', which is no concept",
                        Nearest.to(name, labels)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("add a concept of that name"));
    }

    /** A conversion takes one step, so that no two units of one kind end in different ones. */
    private static void checkBase(WrittenConcept concept, Map<String, WrittenConcept> byLabel) {
        Conversion conversion = concept.concept().conversion();
        WrittenConcept base = conversion == null ? null : byLabel.get(Term.key(conversion.baseUnit()));
        Conversion further = base == null ? null : base.concept().conversion();
        if (base != null && further != null) {
            concept.source()
                    .report(
                            "baseUnit",
                            "'" + base.concept().prefLabel() + "' is itself converted, to '" + further.baseUnit() + "'",
                            "name the unit that it all comes to");
        }
    }

    private static void checkCircle(WrittenConcept concept, Vocabulary vocabulary) {
        Term term = vocabulary.term(concept.concept().prefLabel());
        boolean circle = concept.concept().broader().stream()
                .map(vocabulary::term)
                .anyMatch(wide -> vocabulary.isWithin(wide, term));
        if (circle) {
            concept.source()
                    .report(
                            "broader",
                            "'" + concept.concept().prefLabel() + "' lies above itself",
                            "broader never leads back to where it began");
        }
    }
}
