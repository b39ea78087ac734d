package org.gainsay.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;
import org.gainsay.input.YamlFile;
import org.gainsay.input.YamlMap;
import org.gainsay.rule.Rule.Header;
import org.gainsay.rule.ValueRule.Holder;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.TimeKind;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a rule file. Everything that is wrong goes into the problems, with line and column. */
public final class RuleReader {

    /** The kinds of rules, in the order in which an error lists them. */
    public static final List<String> KINDS = List.of("number", "denial", "value");

    private static final List<String> COMMON =
            List.of("id", "kind", "summary", "why", "question", "measure", "severity");
    private static final List<String> NUMBER = List.of("unit", "near", "drift", "tolerance", "far");
    private static final List<String> VALUE = List.of("holder", "near", "drift");

    /** What some kind knows; a rule of an unknown kind is held against it. */
    private static final Collection<String> EVERY_KEY =
            Stream.of(COMMON, NUMBER, VALUE).flatMap(List::stream).distinct().toList();

    private final Vocabulary vocabulary;
    private final Problems problems;

    public RuleReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * The rule of a file.
     *
     * @param family the folder that the file lies in
     * @param name the file's name without its ending, which is the rule's id
     * @return nothing where the file has a fault
     */
    public Optional<Rule> read(String file, String family, String name, String text) {
        int faultsBefore = problems.found().size();
        Optional<Rule> rule = YamlFile.parse(file, text, problems).map().flatMap(map -> read(map, family, name));
        return problems.found().size() == faultsBefore ? rule : Optional.empty();
    }

    private Optional<Rule> read(YamlMap map, String family, String name) {
        map.require("id", "kind", "summary", "why");
        Optional<String> kind = map.word("kind", KINDS);
        map.text("id")
                .filter(id -> !id.equals(name))
                .ifPresent(id -> map.report("id", "'id' is '" + id + "'", "it is the file's name, '" + name + "'"));
        map.unknownKeys(kind.map(RuleReader::keys).orElse(EVERY_KEY));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Header header = header(map, family, name);
        return Optional.of(
                switch (kind.get()) {
                    case "denial" -> new DenialRule(header);
                    case "value" -> value(map, header);
                    default -> number(map, header);
                });
    }

    private static Collection<String> keys(String kind) {
        List<String> own =
                switch (kind) {
                    case "number" -> NUMBER;
                    case "value" -> VALUE;
                    default -> List.of();
                };
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }

    private Header header(YamlMap map, String family, String name) {
        map.text("summary")
                .filter(summary -> summary.endsWith("."))
                .ifPresent(summary -> map.report("summary", "the summary ends in a full stop", "a line without one"));
        return new Header(
                name,
                family,
                map.text("summary").orElse(""),
                map.text("why").orElse(""),
                map.text("question").orElse(null),
                measure(map),
                severities(map));
    }

    private List<Term> measure(YamlMap map) {
        List<Term> measure = new ArrayList<>();
        for (String predicate : map.texts("measure")) {
            measure.add(concept(map, "measure", predicate));
        }
        return measure;
    }

    private Term concept(YamlMap map, String key, String name) {
        Term term = vocabulary.term(name);
        if (!term.known()) {
            List<String> labels =
                    vocabulary.concepts().stream().map(Concept::prefLabel).toList();
            map.report(
                    key,
                    "'" + key + "' names '" + name + "', which is no concept",
                    Nearest.to(name, labels)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add it to the vocabulary"));
        }
        return term;
    }

    private static Map<Verdict, Severity> severities(YamlMap map) {
        Map<Verdict, Severity> severities = new EnumMap<>(Verdict.class);
        map.map("severity").ifPresent(set -> {
            set.unknownKeys(words(Verdict.class));
            for (String key : set.keys()) {
                Optional<Severity> severity =
                        set.word(key, words(Severity.class)).flatMap(word -> Word.parse(Severity.class, word));
                Word.parse(Verdict.class, key)
                        .ifPresent(verdict -> severity.ifPresent(level -> severities.put(verdict, level)));
            }
        });
        return severities;
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Word::of).toList();
    }

    private NumberRule number(YamlMap map, Header header) {
        TimeKind timeKind = timeKind(header);
        Period near = limit(map, "near", timeKind != TimeKind.EVENT, timeKind);
        Period drift = limit(map, "drift", timeKind == TimeKind.STOCK, timeKind);
        BigDecimal tolerance = map.number("tolerance").orElse(NumberRule.DEFAULT_TOLERANCE);
        if (tolerance.signum() < 0 || tolerance.compareTo(BigDecimal.ONE) >= 0) {
            map.report("tolerance", "'tolerance' is " + tolerance, "from 0 to below 100% is allowed");
        }
        BigDecimal far = map.number("far").orElse(NumberRule.DEFAULT_FAR);
        if (far.compareTo(BigDecimal.ONE) <= 0) {
            map.report("far", "'far' is " + far, "a number above 1 is allowed");
        }
        checkOrder(map, near, drift);
        String unit = map.text("unit")
                .map(name -> baseUnit(concept(map, "unit", name)))
                .orElse(null);
        return new NumberRule(header, unit, near, drift, tolerance, far);
    }

    private ValueRule value(YamlMap map, Header header) {
        map.require("holder", "measure");
        TimeKind timeKind = timeKind(header);
        boolean timed = timeKind == TimeKind.STOCK;
        Period near = limit(map, "near", timed, timeKind);
        Period drift = limit(map, "drift", timed, timeKind);
        checkOrder(map, near, drift);
        Holder holder = map.word("holder", words(Holder.class))
                .flatMap(word -> Word.parse(Holder.class, word))
                .orElse(Holder.SUBJECT);
        return new ValueRule(header, holder, near, drift);
    }

    /** A rule for any predicate has the limits of a stock. */
    private TimeKind timeKind(Header header) {
        return header.measure().isEmpty()
                ? TimeKind.STOCK
                : vocabulary.timeKind(header.measure().get(0)).orElse(TimeKind.STOCK);
    }

    private static @Nullable Period limit(YamlMap map, String key, boolean needed, TimeKind timeKind) {
        Optional<Period> period = map.period(key);
        if (needed) {
            map.require(key);
        } else if (map.has(key)) {
            map.report(key, "'" + key + "' means nothing for " + Word.of(timeKind) + "s", "leave it out");
        }
        return period.orElse(null);
    }

    private static void checkOrder(YamlMap map, @Nullable Period near, @Nullable Period drift) {
        if (near != null && drift != null && days(drift) < days(near)) {
            map.report("drift", "'drift' is below 'near'", "drift is the longer of the two");
        }
    }

    private static long days(Period period) {
        return LocalDate.EPOCH.plus(period).toEpochDay();
    }

    private String baseUnit(Term unit) {
        return vocabulary
                .concept(unit)
                .flatMap(concept -> Optional.ofNullable(concept.conversion()))
                .map(conversion -> vocabulary.term(conversion.baseUnit()).key())
                .orElse(unit.key());
    }
}
