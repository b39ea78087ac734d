package org.gainsay.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Role;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.World;
import org.junit.jupiter.api.Test;

/** Who hands a paragraph over must not put words into anyone's mouth. */
class HandOverTest {

    @Test
    void each_figure_stands_with_its_speaker_and_the_day_on_which_it_was_said() {
        String paragraph = handOver(
                claim("a").by("A").saidOn("2020-07-07").says(Figures.upTo(1200)),
                claim("b").by("B").saidOn("2020-07-01/2020-07-31").says(Figures.exactly(2000)));

        assertThat(paragraph)
                .contains(
                        "A, on 7 July 2020, said up to 1,200 (mercenaries); B, in July 2020, said 2,000 (mercenaries).")
                .endsWith("Which of them holds is not established.");
    }

    @Test
    void what_is_told_by_another_is_given_to_nobody_without_him() {
        assertThat(handOver(
                        claim("a").by("A", "Reuters", "Outlet").says(Figures.exactly(100)),
                        claim("b").quoting("B", "Agency").says(Figures.exactly(300))))
                .contains("A (as told by Reuters and Outlet)")
                .contains("B (quoted by Agency)");
    }

    @Test
    void an_unnamed_speaker_a_guessed_date_and_a_doubt_are_told() {
        assertThat(handOver(
                        claim("a")
                                .by(new Hop("an official", Role.SAID, false, false), Hop.of("Outlet"))
                                .says(Figures.exactly(100)),
                        claim("b").by("B").asOf(TimeBasis.INFERRED).says(Figures.exactly(300)),
                        claim("c").by("C").modality(Modality.POSSIBLE).says(Figures.exactly(900))))
                .contains("an official, unnamed (as told by Outlet)")
                .contains("B, speaking of 1 Jul 2020 (date inferred), said 300")
                .contains("C, speaking of 1 Jul 2020, said that it is possible: 900");
    }

    @Test
    void a_denial_is_told_as_one_with_what_it_denies() {
        assertThat(handOver(
                        claim("a").by("A").saidOn("2020-07-07"),
                        claim("c").by("C").saidOn("2020-07-07").denied()))
                .contains("C, on 7 July 2020, denied “mercenaries present, Libya”")
                .contains("A, on 7 July 2020, said “mercenaries present, Libya”");
    }

    @Test
    void who_took_no_side_is_told_as_such() {
        assertThat(handOver(
                        claim("a").by("A").says(Figures.exactly(100)),
                        claim("b").by("B").says(Figures.exactly(300)),
                        claim("c").by("C").withheld()))
                .contains("C, speaking of 1 Jul 2020, could not confirm it.");
    }

    @Test
    void what_nobody_has_accepted_is_told_as_such() {
        assertThat(handOver(
                        claim("a").by("A").says(Figures.exactly(100)).readByMachine(),
                        claim("b").by("B").says(Figures.exactly(300))))
                .contains("read by a machine and has not been accepted by a person");
    }

    @Test
    void origins_beyond_the_third_are_counted() {
        assertThat(handOver(
                        claim("a").by("A").says(Figures.exactly(100)),
                        claim("b").by("B").says(Figures.exactly(100)),
                        claim("c").by("C").says(Figures.exactly(100)),
                        claim("d").by("D").says(Figures.exactly(100)),
                        claim("e").by("E").says(Figures.exactly(100)),
                        claim("f").by("F").says(Figures.exactly(300))))
                .contains("2 others say so too");
    }

    private static String handOver(ClaimBuilder... claims) {
        return HandOver.of(
                World.conflict(Stream.of(claims).map(ClaimBuilder::build).toArray(Claim[]::new)));
    }
}
