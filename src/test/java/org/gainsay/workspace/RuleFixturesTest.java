package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has fixtures, every fixture has a rule, and each comes out as it says. */
class RuleFixturesTest {

    private static final Rulesets RULESETS = new Rulesets(new WorkspaceOptions(List.of(), null));
    private static final List<Rule> RULES =
            RULESETS.with(List.of(), List.of()).rules().rules();
    private static final List<RuleTests.Result> RESULTS = RULESETS.test();

    @TestFactory
    Stream<DynamicTest> each_case_comes_out_as_it_says() {
        return RESULTS.stream()
                .map(result -> DynamicTest.dynamicTest(result.fixture().file(), () -> assertThat(result.faults())
                        .isEmpty()));
    }

    @Test
    void every_rule_has_fixtures_in_its_own_folder() {
        Set<String> rules = RULES.stream()
                .map(rule -> rule.header().family() + "/" + rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> fixtures = RESULTS.stream()
                .map(result ->
                        result.fixture().family() + "/" + result.fixture().rule())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fixtures).isEqualTo(rules);
    }

    @Test
    void every_rule_shows_a_clash_a_peace_and_what_it_leaves_alone() {
        for (Rule rule : RULES) {
            List<String> verdicts = RESULTS.stream()
                    .map(RuleTests.Result::fixture)
                    .filter(fixture -> fixture.rule().equals(rule.id()))
                    .map(RuleFixture::verdict)
                    .toList();

            assertThat(verdicts).as(rule.id()).contains("not-comparable");
            assertThat(verdicts)
                    .as(rule.id())
                    .containsAnyOf("contradiction", "disputed")
                    .containsAnyOf("agreement", "compatible");
        }
    }

    @Test
    void every_kind_of_rule_is_in_use() {
        assertThat(RULES).extracting(Rule::kind).containsAll(RuleReader.KINDS);
    }

    @Test
    void the_same_rules_find_the_same_a_hundred_times() {
        Story story = Story.check("varrow");
        for (int i = 0; i < 100; i++) {
            assertThat(story.ruleset()
                            .checker()
                            .check(story.claims(), claim -> true)
                            .conflicts())
                    .extracting(conflict -> conflict.fingerprint() + Story.clashes(conflict))
                    .isEqualTo(story.findings().conflicts().stream()
                            .map(conflict -> conflict.fingerprint() + Story.clashes(conflict))
                            .toList());
        }
    }
}
