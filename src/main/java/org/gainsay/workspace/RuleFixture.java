package org.gainsay.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.claim.Word;
import org.gainsay.format.DateText;
import org.gainsay.input.Problems;
import org.gainsay.input.YamlFile;
import org.gainsay.input.YamlMap;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A case that a rule has to get right: a few claims, of which the first two are set against each other.
 *
 * @param verdict expected, as its word, or {@code not-comparable}
 * @param sentence expected word for word; empty for what is not comparable
 * @param reason the obstacle expected where they are not comparable, such as {@code unrelated-scope}; empty elsewhere
 */
public record RuleFixture(
        String file,
        String family,
        String rule,
        String name,
        List<Claim> claims,
        String verdict,
        String sentence,
        String reason) {

    private static final List<String> CASE_KEYS = List.of("case", "claims", "expect");
    private static final List<String> EXPECT_KEYS = List.of("verdict", "sentence", "reason");
    private static final List<String> CLAIM_KEYS = List.of(
            "id",
            "subject",
            "predicate",
            "object",
            "place",
            "estimate",
            "unit",
            "of",
            "polarity",
            "stance",
            "modality",
            "asOf",
            "asOfBasis",
            "saidOn",
            "attribution",
            "direct",
            "unnamed",
            "denies");

    public RuleFixture {
        claims = List.copyOf(claims);
    }

    /** The case of a file {@code <family>/<rule>/<case>.yaml}; nothing where it has a fault. */
    static Optional<RuleFixture> read(
            RuleText text, Function<String, Optional<Estimate>> quantities, Problems problems) {
        int before = problems.found().size();
        Optional<YamlMap> map =
                YamlFile.parse(text.file(), text.text(), problems).map();
        if (map.isEmpty()) {
            return Optional.empty();
        }
        YamlMap fixture = map.get();
        fixture.unknownKeys(CASE_KEYS);
        fixture.require("case", "claims", "expect");
        List<Claim> claims = new ArrayList<>();
        fixture.maps("claims").forEach(claim -> claim(claim, quantities).ifPresent(claims::add));
        if (claims.size() < 2) {
            fixture.report(
                    "claims", "fewer than two claims can be read", "two claims or more are set against each other");
        }
        Optional<YamlMap> expect = fixture.map("expect");
        expect.ifPresent(expected -> expected.unknownKeys(EXPECT_KEYS));
        Optional<String> verdict = expect.flatMap(expected -> expected.word("verdict", verdicts()));
        if (problems.found().size() != before || verdict.isEmpty()) {
            return Optional.empty();
        }
        int slash = text.family().indexOf('/');
        return Optional.of(new RuleFixture(
                text.file(),
                text.family().substring(0, slash),
                text.family().substring(slash + 1),
                fixture.text("case").orElseThrow(),
                claims,
                verdict.get(),
                expect.flatMap(expected -> expected.text("sentence")).orElse(""),
                expect.flatMap(expected -> expected.text("reason")).orElse("")));
    }

    private static List<String> verdicts() {
        List<String> words = new ArrayList<>(List.of("not-comparable"));
        for (Verdict verdict : Verdict.values()) {
            words.add(Word.of(verdict));
        }
        return words;
    }

    private static Optional<Claim> claim(YamlMap map, Function<String, Optional<Estimate>> quantities) {
        map.unknownKeys(CLAIM_KEYS);
        map.require("id", "subject", "predicate", "polarity", "attribution");
        Optional<Polarity> polarity = constant(map, "polarity", Polarity.class);
        Optional<String> estimateText = map.text("estimate");
        Optional<Estimate> estimate = estimateText.flatMap(quantities).map(read -> with(read, map));
        if (estimateText.isPresent() && estimate.isEmpty()) {
            map.report(
                    "estimate",
                    "'" + estimateText.get() + "' is no estimate",
                    "words such as 'up to 1,200' are allowed");
        }
        if (polarity.isEmpty()
                || map.text("id").isEmpty()
                || map.text("subject").isEmpty()
                || map.text("predicate").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Claim(
                    map.text("id").get(),
                    new Proposition(
                            map.text("subject").get(),
                            map.text("predicate").get(),
                            map.text("object").orElse(null),
                            map.text("place").orElse(null)),
                    estimate.orElse(null),
                    polarity.get(),
                    constant(map, "stance", Stance.class).orElse(usual(polarity.get())),
                    constant(map, "modality", Modality.class).orElse(Modality.CERTAIN),
                    List.of(),
                    Basis.UNSTATED,
                    asOf(map),
                    map.text("saidOn").map(DateText::dateOrWindow).orElse(null),
                    chain(map),
                    null,
                    map.texts("denies"),
                    null,
                    false));
        } catch (IllegalArgumentException e) {
            map.report("id", String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }

    private static Stance usual(Polarity polarity) {
        return switch (polarity) {
            case ASSERTED -> Stance.STATES;
            case DENIED -> Stance.DENIES;
            case WITHHELD -> Stance.DECLINES;
        };
    }

    private static AsOf asOf(YamlMap map) {
        @Nullable
        DateRange period = map.text("asOf").map(DateText::dateOrWindow).orElse(null);
        TimeBasis basis = constant(map, "asOfBasis", TimeBasis.class).orElse(TimeBasis.STATED);
        return period == null ? AsOf.UNKNOWN : new AsOf(period, basis);
    }

    private static List<Hop> chain(YamlMap map) {
        List<Hop> hops = new ArrayList<>();
        for (String source : map.text("attribution").orElse("").split(" > ", -1)) {
            boolean first = hops.isEmpty();
            boolean named = !(first && map.flag("unnamed").orElse(false));
            hops.add(new Hop(
                    source.strip(), null, named, first && map.flag("direct").orElse(false)));
        }
        return hops;
    }

    private static Estimate with(Estimate read, YamlMap map) {
        return new Estimate(
                read.text(),
                read.stated(),
                read.bound(),
                read.low(),
                read.best(),
                read.high(),
                read.lowExclusive(),
                read.highExclusive(),
                map.text("unit").orElse(read.unit()),
                map.text("of").orElse(read.of()),
                read.parts());
    }

    private static <E extends Enum<E>> Optional<E> constant(YamlMap map, String key, Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            words.add(Word.of(value));
        }
        return map.word(key, words).flatMap(word -> Word.parse(type, word));
    }
}
