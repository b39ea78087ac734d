package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.claim;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.compare.World;
import org.gainsay.review.Judged;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

/** What a row of a conflict tells of its claim. */
class ConflictTextTest {

    @Test
    void the_event_is_named_where_claims_differ_in_it() {
        assertThat(brief(
                        dead("a", 12).object("market bombing").build(),
                        dead("b", 30).object("market bombing").build(),
                        dead("c", 5).object("harbour bombing").build()))
                .contains("12  people, market bombing  ", "30  people, market bombing  ", "5  people, harbour bombing");
    }

    @Test
    void a_claim_that_names_no_event_names_none() {
        assertThat(brief(
                        dead("a", 12).object("market bombing").build(),
                        dead("b", 30).build()))
                .contains("12  people, market bombing  ", "30  people                  ");
    }

    @Test
    void what_all_of_them_say_is_in_the_question_already() {
        assertThat(brief(
                        dead("a", 12).object("market bombing").build(),
                        dead("b", 30).object("Market bombing").build()))
                .contains("12  people  ")
                .doesNotContain("people, ");
    }

    @Test
    void the_place_is_named_where_claims_differ_in_it() {
        assertThat(brief(
                        dead("a", 12).place("Libya").build(),
                        dead("b", 30).place("Tripoli").build(),
                        dead("c", 60).place("Libya").build()))
                .contains("12  people, Libya", "30  people, Tripoli");
    }

    @Test
    void a_confidential_claim_is_marked_for_who_may_see_it() {
        assertThat(brief(dead("a", 12).build().keptConfidential(), dead("b", 30).build()))
                .contains("a speaker > outlet; confidential", "b speaker > outlet\n");
    }

    private static ClaimBuilder dead(String id, long figure) {
        return claim(id).about("people", "killed").says(Figures.exactly(figure)).by(id + " speaker", "outlet");
    }

    private static String brief(Claim... claims) {
        return Stream.of(Judged.open(World.conflict(claims)))
                .flatMap(judged -> new ConflictText(TableText.UNLIMITED).brief(1, judged).stream())
                .map(AttributedString::toString)
                .collect(Collectors.joining("\n"));
    }
}
