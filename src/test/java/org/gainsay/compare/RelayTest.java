package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a statement on its way to the page. */
class RelayTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    at least 14 | 14          | minister: 'at least 14' and '14'.
                    at least 14 | about 14    | minister: 'at least 14' and 'about 14'.
                    14          | 41          | minister: '14' and '41'.
                    about 14    | 10 to 20    | minister: 'about 14' and '10 to 20'.
                    """)
    void a_figure_is_told_where_it_changed_from_one_road_to_the_other(String near, String far, String reason) {
        Claim verbatim = figure("b", near).quoting("minister", "Outlet C").build();
        Claim reported = figure("a", far).by("minister", "Outlet A").build();

        assertThat(relays(verbatim, reported)).containsExactly("WORDING_CHANGED [b, a] " + reason);
        assertThat(World.check(verbatim, reported).conflicts()).isEmpty();
    }

    @Test
    void a_change_within_one_article_is_told_too() {
        Claim paraphrase = figure("a", "at least 14")
                .by("spokesman", "Outlet C")
                .document("c.txt")
                .build();
        Claim quotation = figure("b", "about 14")
                .quoting("spokesman", "Outlet C")
                .document("c.txt")
                .build();

        assertThat(relays(paraphrase, quotation))
                .containsExactly("WORDING_CHANGED [b, a] spokesman: 'about 14' and 'at least 14'.");
    }

    @Test
    void what_is_counted_and_how_sure_the_speaker_was_can_change_on_the_way() {
        Claim near = figure("a", "14")
                .about("Wagner people", "present")
                .by("minister")
                .build();
        Claim wider = figure("b", "14")
                .about("mercenaries", "present")
                .by("minister", "Outlet A")
                .build();
        Claim surer = figure("c", "14")
                .about("Wagner people", "present")
                .modality(Modality.POSSIBLE)
                .by("minister", "Outlet B")
                .build();

        assertThat(relays(near, wider))
                .containsExactly("WORDING_CHANGED [a, b] minister: what is counted is Wagner people and mercenaries.");
        assertThat(relays(near, surer)).containsExactly("WORDING_CHANGED [a, c] minister: certain and possible.");
    }

    @Test
    void one_statement_by_several_roads_is_a_repetition_and_counts_once() {
        Claim near = figure("c", "14").by("minister").build();
        Claim reprint = figure("a", "14").by("minister", "Outlet A").build();
        Claim again = figure("b", "14").by("minister", "Outlet A", "Outlet B").build();

        assertThat(relays(near, reprint, again))
                .containsExactly("REPETITION [c, a, b] One statement of minister by 3 roads; it counts once.");
    }

    @Test
    void the_same_road_in_two_documents_is_two_roads_and_in_one_document_one() {
        ClaimBuilder first = figure("a", "14").by("minister", "Outlet A");
        ClaimBuilder second = figure("b", "14").by("minister", "Outlet A");

        assertThat(relays(
                        first.document("a.txt").build(),
                        second.document("b.txt").build()))
                .containsExactly("REPETITION [a, b] One statement of minister by 2 roads; it counts once.");
        assertThat(relays(
                        first.document("a.txt").build(),
                        second.document("a.txt").build()))
                .isEmpty();
    }

    @Test
    void a_denial_is_repeated_like_any_other_statement() {
        assertThat(relays(
                        claim("a").by("Kremlin").denied().build(),
                        claim("b").by("Russian presidency", "TASS").denied().build()))
                .containsExactly("REPETITION [a, b] One statement of Kremlin by 2 roads; it counts once.");
    }

    @Test
    void two_origins_repeat_nothing_and_neither_do_two_unnamed_ones() {
        Hop official = new Hop("an official", null, false, false);

        assertThat(relays(
                        figure("a", "14").by("minister").build(),
                        figure("b", "14").by("general").build()))
                .isEmpty();
        assertThat(relays(
                        figure("a", "14").by(official, Hop.of("Outlet A")).build(),
                        figure("b", "14").by(official, Hop.of("Outlet B")).build()))
                .isEmpty();
    }

    @Test
    void a_chain_that_comes_back_to_a_source_is_circular() {
        assertThat(relays(figure("a", "14").by("Agency", "Outlet A", "Agency").build()))
                .containsExactly("CIRCULAR [a] The chain comes back to Agency.");
    }

    @Test
    void descriptions_of_unnamed_speakers_make_no_circle() {
        Hop sources = new Hop("sources", null, false, false);

        assertThat(relays(figure("a", "14")
                        .by(sources, Hop.of("Outlet A"), sources)
                        .build()))
                .isEmpty();
    }

    @Test
    void two_sources_that_each_have_it_from_the_other_are_circular() {
        Claim first = figure("a", "14").by("Outlet B", "Outlet A").build();
        Claim second = figure("b", "14").by("Outlet A", "Outlet B").build();

        assertThat(relays(first, second))
                .containsExactly("CIRCULAR [a, b] Outlet B has it from Outlet A, and Outlet A has it from Outlet B.");
    }

    @Test
    void three_sources_that_have_it_from_one_another_in_the_round_are_circular() {
        Claim first = figure("a", "14").by("Outlet A", "Outlet B").build();
        Claim second = figure("b", "14").by("Outlet B", "Outlet C").build();
        Claim third = figure("c", "14").by("Outlet C", "Outlet A").build();
        Claim outside = figure("d", "14").by("Outlet D").build();

        assertThat(relays(first, second, third, outside))
                .containsExactly("CIRCULAR [a, b, c] Outlet B has it from Outlet A, Outlet C has it from Outlet B,"
                        + " and Outlet A has it from Outlet C.");
        assertThat(relays(first, second, outside)).isEmpty();
    }

    @Test
    void two_relays_of_one_origin_that_each_have_it_from_the_other_are_circular() {
        Claim first = figure("a", "14").by("minister", "Outlet B", "Outlet A").build();
        Claim second = figure("b", "14").by("minister", "Outlet A", "Outlet B").build();

        assertThat(relays(first, second))
                .contains("CIRCULAR [a, b] Outlet B has it from Outlet A, and Outlet A has it from Outlet B.");
    }

    @Test
    void sources_that_quote_each_other_on_different_matters_are_not_circular() {
        Claim first = figure("a", "14").by("Outlet B", "Outlet A").build();

        assertThat(relays(first, figure("b", "900").by("Outlet A", "Outlet B").build()))
                .isEmpty();
        assertThat(relays(
                        first,
                        figure("b", "14")
                                .place("Syria")
                                .by("Outlet A", "Outlet B")
                                .build()))
                .isEmpty();
        assertThat(relays(
                        first,
                        figure("b", "14")
                                .asOf("2019-01-01")
                                .by("Outlet A", "Outlet B")
                                .build()))
                .isEmpty();
    }

    private static List<String> relays(Claim... claims) {
        return World.check(claims).relays().stream()
                .map(relay -> relay.kind() + " "
                        + relay.claims().stream().map(Claim::id).toList() + " " + relay.reason())
                .toList();
    }

    private static ClaimBuilder figure(String id, String figure) {
        return claim(id).says(Figures.read(figure));
    }
}
