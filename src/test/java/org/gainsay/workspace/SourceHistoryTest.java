package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.Occasion;
import org.gainsay.credibility.Opposition;
import org.gainsay.credibility.Opposition.Kind;
import org.gainsay.credibility.Oppositions;
import org.gainsay.credibility.SourceHistory;
import org.gainsay.format.ClaimFiles;
import org.gainsay.rule.Verdict;
import org.gainsay.source.Institutions;
import org.gainsay.source.SourceEntry;
import org.gainsay.vocabulary.Term;
import org.junit.jupiter.api.Test;

/** What the history of a source tells in the stories of the fixtures. */
class SourceHistoryTest {

    private static final Story LIBYA = Story.check("libya");
    private static final Material MATERIAL = new MaterialReader(new ClaimFiles(Rulesets::estimate))
            .read(List.of(Path.of("fixtures/libya/claims.jsonl")), null)
            .orThrow();

    @Test
    void what_a_source_said_and_relayed_stands_in_the_order_of_time_with_what_the_time_is() {
        SourceHistory russia = history("Russia");

        assertThat(russia.said())
                .extracting(occasion -> occasion.claim().id())
                .containsExactly("d-08", "d-31", "d-32", "d-33", "d-34", "d-46", "a-21");
        assertThat(russia.said().get(0).basis()).isEqualTo(Occasion.Basis.PUBLISHED);
        assertThat(russia.said().get(1).basis()).isEqualTo(Occasion.Basis.SAID);
        assertThat(russia.relayed()).isEmpty();
        assertThat(history("CNN").relayed()).hasSize(8);
    }

    @Test
    void who_spoke_later_contradicted_and_where_that_is_not_known_it_is_told() {
        SourceHistory russia = history("Russian Federation");

        assertThat(pairs(russia, Kind.CONTRADICTED)).containsExactly("a-21 e-05 DISPUTED", "a-21 e-04 DISPUTED");
        assertThat(pairs(russia, Kind.WAS_CONTRADICTED)).contains("d-31 a-19 DISPUTED", "d-33 e-19 UNRESOLVED");
        assertThat(pairs(russia, Kind.ORDER_UNKNOWN)).contains("d-33 c-06 DISPUTED", "d-46 d-45 DISPUTED");
    }

    @Test
    void what_is_not_kept_is_counted() {
        Oppositions few = history("Russia", 2).oppositions(Kind.ORDER_UNKNOWN);
        Oppositions all = history("Russia").oppositions(Kind.ORDER_UNKNOWN);

        assertThat(few.first()).hasSize(2);
        assertThat(few.all()).isEqualTo(all.first().size()).isGreaterThan(2);
        assertThat(few.own()).isEqualTo(all.own());
        assertThat(all.first().stream().map(each -> each.own().claim().id()).distinct())
                .hasSize(all.own());
    }

    @Test
    void the_other_side_tells_the_same_the_other_way_round() {
        assertThat(pairs(history("Bradford Gering"), Kind.CONTRADICTED))
                .containsExactly("e-19 d-33 UNRESOLVED", "e-19 d-34 UNRESOLVED");
        assertThat(all(history("Bradford Gering")))
                .extracting(Opposition::by)
                .containsOnly(LIBYA.ruleset().vocabulary().term("Russia"));
    }

    @Test
    void two_wordings_of_one_utterance_are_no_contradiction() {
        assertThat(LIBYA.ruleset().sources().profiles()).isNotEmpty();
        Stream.of("US Africa Command", "Libyan interior minister", "Stephen Townsend")
                .forEach(name -> assertThat(all(history(name)))
                        .noneMatch(each -> each.bearing().oneUtterance()));
    }

    @Test
    void change_over_time_is_told_apart_from_contradiction() {
        List<Opposition> all = SourceEntry.of(MATERIAL.claims(), LIBYA.ruleset().sources()).stream()
                .flatMap(entry -> all(history(entry.source().label())).stream())
                .toList();

        assertThat(all).isNotEmpty().allSatisfy(each -> assertThat(each.kind() == Kind.DIFFERS)
                .isEqualTo(each.bearing().verdict().compareTo(Verdict.UNRESOLVED) > 0));
    }

    @Test
    void the_institutions_of_the_story_are_those_that_an_editor_counts() {
        Institutions institutions = LIBYA.ruleset().institutions();

        assertThat(Stream.of("US Africa Command", "US Defense Department report", "Stephen Townsend", "DoD"))
                .allMatch(name -> institutions.institution(term(name)).equals(term("US Department of Defense")));
        assertThat(institutions.institution(term("David Schenker"))).isEqualTo(term("US State Department"));
        assertThat(institutions.institution(term("Fathi Bashagha"))).isEqualTo(term("GNA"));
        assertThat(institutions.institution(term("Lavrov"))).isEqualTo(term("Russia"));
        assertThat(institutions.institution(term("UN report"))).isEqualTo(term("United Nations"));
        assertThat(institutions.family(term("Outlet C")))
                .isEqualTo(institutions.family(term("Outlet E")))
                .isPresent();
    }

    private static Term term(String name) {
        return LIBYA.ruleset().vocabulary().term(name);
    }

    private static List<String> pairs(SourceHistory history, Kind kind) {
        return history.oppositions(kind).first().stream()
                .map(each -> each.own().claim().id() + " "
                        + each.other().claim().id() + " " + each.bearing().verdict())
                .toList();
    }

    private static List<Opposition> all(SourceHistory history) {
        return history.oppositions().values().stream()
                .flatMap(each -> each.first().stream())
                .toList();
    }

    private static SourceHistory history(String name) {
        return history(name, Integer.MAX_VALUE);
    }

    private static SourceHistory history(String name, int limit) {
        Ruleset ruleset = LIBYA.ruleset();
        List<Claim> claims = MATERIAL.claims();
        SourceEntry entry = SourceEntry.of(claims, ruleset.sources()).stream()
                .filter(each -> each.source().equals(term(name)))
                .findFirst()
                .orElseThrow();
        return SourceHistory.of(
                entry,
                List.of(),
                List.of(),
                claims,
                MATERIAL.documents(),
                ruleset.checker(),
                ruleset.institutions(),
                limit);
    }
}
