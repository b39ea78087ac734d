package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.junit.jupiter.api.Test;

/** What is told of an article before it is published. */
class DraftCheckTest {

    private static final Claim RECORD =
            figure("r1", "up to 1200").by("UN report", "a wire").build();

    @Test
    void a_bound_that_was_lost_on_the_way_is_told() {
        Claim draft = figure("d1", "1200").by("UN report", "draft").build();

        assertThat(notes(draft)).containsExactly("WORDING_CHANGED UN report: 'up to 1,200' and '1,200'. [r1]");
    }

    @Test
    void what_gives_no_time_is_told_with_the_time_on_record() {
        Claim assumed = figure("d1", "up to 1200")
                .by("UN report", "draft")
                .asOf("2021-03-01")
                .asOf(TimeBasis.ASSUMED)
                .build();
        Claim unknown = figure("d1", "up to 1200")
                .by("UN report", "draft")
                .asOf(TimeBasis.UNKNOWN)
                .build();

        assertThat(Stream.of(assumed, unknown)).allSatisfy(draft -> assertThat(notes(draft))
                .containsExactly(
                        "NO_DATE It does not say of what time it holds; UN report speaks of 1 Jul 2020. [r1]"));
    }

    @Test
    void what_a_draft_says_in_its_own_voice_and_others_have_from_somebody_is_told_with_its_wording() {
        Claim draft = figure("d1", "1200").by("draft").build();

        assertThat(notes(draft))
                .containsExactly(
                        "WORDING_CHANGED UN report: 'up to 1,200' and '1,200'. [r1]",
                        "NO_ATTRIBUTION The draft says it in its own voice; on record it comes from UN report. [r1]");
    }

    @Test
    void an_accusation_in_the_drafts_own_voice_needs_its_source_too() {
        Claim record = claim("r2")
                .about("Russia", "supported by")
                .stance(Stance.ACCUSES)
                .by("minister", "a wire")
                .build();
        Claim draft = claim("d1")
                .about("Russia", "supported by")
                .stance(Stance.ACCUSES)
                .by("draft")
                .build();

        assertThat(notes(draft, record))
                .containsExactly(
                        "NO_ATTRIBUTION The draft says it in its own voice; on record it comes from minister. [r2]");
    }

    @Test
    void a_figure_that_nobody_else_gives_needs_no_other_source() {
        Claim draft = figure("d1", "77").by("draft").build();

        assertThat(line(draft, List.of(draft), RECORD).same()).isEmpty();
        assertThat(notes(draft)).isEmpty();
    }

    @Test
    void a_source_that_has_it_from_another_is_no_second_one() {
        Claim draft = figure("d1", "up to 1200").by("a wire", "draft").build();

        assertThat(notes(draft)).containsExactly("ONE_ORIGIN a wire has it from UN report; the two count once. [r1]");
    }

    @Test
    void what_a_draft_tells_twice_of_one_origin_counts_once() {
        Claim first =
                figure("d1", "up to 1200").by("UN report", "a wire", "draft").build();
        Claim second =
                figure("d2", "up to 1200").by("UN report", "a station", "draft").build();

        assertThat(line(first, List.of(first, second), RECORD).notes()).isEmpty();
        assertThat(line(second, List.of(first, second), RECORD).notes())
                .extracting(DraftNote::reason)
                .containsExactly("It goes back to UN report, as d1 does; the two count once.");
    }

    @Test
    void conflicts_are_told_with_the_claim_that_holds_a_position_in_them() {
        Claim draft = figure("d1", "2000").by("a general", "draft").build();

        assertThat(line(draft, List.of(draft), RECORD).conflicts())
                .singleElement()
                .satisfies(
                        conflict -> assertThat(conflict.question().text()).isEqualTo("How many mercenaries in Libya?"));
    }

    @Test
    void only_figures_denials_and_accusations_are_set_beside_the_record_in_the_order_of_the_draft() {
        Claim denial = claim("d3").denied().by("a spokesman", "draft").build();
        Claim plain = claim("d2").by("draft").build();
        Claim counted = figure("d1", "3").by("draft").build();
        List<Claim> draft = List.of(denial, plain, counted);

        assertThat(DraftCheck.of(draft, draft, World.check(draft), World.VOCABULARY, World.RULES))
                .extracting(line -> line.claim().id())
                .containsExactly("d3", "d1");
    }

    private static ClaimBuilder figure(String id, String words) {
        return claim(id).says(Figures.in("person", Figures.read(words)));
    }

    private static List<String> notes(Claim draft, Claim... further) {
        Claim[] record = further.length == 0 ? new Claim[] {RECORD} : further;
        return line(draft, List.of(draft), record).notes().stream()
                .map(note -> note.kind() + " " + note.reason() + " "
                        + note.beside().stream().map(Claim::id).toList())
                .toList();
    }

    private static DraftLine line(Claim asked, List<Claim> draft, Claim... record) {
        List<Claim> known = Stream.concat(draft.stream(), Stream.of(record)).toList();
        return DraftCheck.of(draft, known, World.check(known), World.VOCABULARY, World.RULES).stream()
                .filter(line -> line.claim().equals(asked))
                .findFirst()
                .orElseThrow();
    }
}
