package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Provenance;
import org.gainsay.format.ClaimPlace.Passage;
import org.gainsay.format.QuoteStanding.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a quote stands in a text. */
class QuoteStandingTest {

    private static final String TEXT = "Two guards\n stood there. Later, two guards left.";

    @ParameterizedTest(name = "“{0}” at {1} to {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stood there | 12 | 23 | EXACT",
                "stood there |    |    | EXACT",
                "Two guards stood | 0 | 17 | NORMALISED",
                "Two guards stood | | | NORMALISED",
                "stood there | 0 | 11 | MOVED",
                "stood there | 90 | 101 | MOVED",
                "Two guards stood | 3 | 20 | MOVED",
                "three guards | 0 | 12 | MISSING",
                "three guards | | | MISSING",
            })
    void it_is_exact_or_normalised_or_moved_or_missing(
            String quote, @Nullable Integer start, @Nullable Integer end, Kind kind) {
        assertThat(QuoteStanding.in(TEXT, List.of(quoting(quote, start, end))))
                .singleElement()
                .extracting(QuoteStanding::kind)
                .isEqualTo(kind);
    }

    @Test
    void a_moved_one_tells_every_place_where_it_stands_now() {
        List<QuoteStanding> standing = QuoteStanding.in("a guard, a guard", List.of(quoting("guard", 0, 5)));

        assertThat(standing.get(0).found()).containsExactly(new Passage(2, 5), new Passage(11, 5));
    }

    @Test
    void without_a_text_nobody_can_tell() {
        assertThat(QuoteStanding.unread(List.of(quoting("guard", 0, 5))))
                .singleElement()
                .extracting(QuoteStanding::kind)
                .isEqualTo(Kind.UNREAD);
    }

    @Test
    void a_claim_without_a_quote_is_passed_over() {
        Claim silent = ClaimBuilder.claim("c").document("d.txt").build();

        assertThat(QuoteStanding.in(TEXT, List.of(silent))).isEmpty();
    }

    private static Claim quoting(String quote, @Nullable Integer start, @Nullable Integer end) {
        return ClaimBuilder.claim("c").build().at(new Provenance("d.txt", start, end, quote));
    }
}
