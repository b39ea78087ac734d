package org.gainsay.workspace;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Explanation;
import org.gainsay.compare.Fact;

/** Runs the fixtures of rules: each sets its first two claims against each other and expects a verdict and its sentence. */
public final class RuleTests {

    /**
     * What came of a fixture.
     *
     * @param faults what is not as expected; empty where it passed
     */
    public record Result(RuleFixture fixture, List<String> faults) {

        public Result {
            faults = List.copyOf(faults);
        }

        public boolean passed() {
            return faults.isEmpty();
        }
    }

    private final Ruleset ruleset;

    RuleTests(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    Result run(RuleFixture fixture) {
        Explanation found = Explanation.of(
                fixture.claims().get(0),
                fixture.claims().get(1),
                fixture.claims(),
                ruleset.vocabulary(),
                ruleset.rules());
        List<String> faults = new ArrayList<>();
        expect("verdict", fixture.verdict(), found.verdict(), faults);
        expect("sentence", fixture.sentence(), found.sentence(), faults);
        if (fixture.verdict().equals("not-comparable")) {
            expect("reason", fixture.reason(), fact("stopped at", found), faults);
        } else {
            expect("rule", fixture.rule(), fact("rule", found), faults);
        }
        return new Result(fixture, faults);
    }

    private static String fact(String name, Explanation explanation) {
        return explanation.facts().stream()
                .filter(fact -> fact.fact().equals(name))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }

    private static void expect(String what, String expected, String found, List<String> faults) {
        if (!expected.equals(found)) {
            faults.add(what + " is '" + found + "', expected '" + expected + "'");
        }
    }
}
