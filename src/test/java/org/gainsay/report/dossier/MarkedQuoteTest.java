package org.gainsay.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedQuoteTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "up to 1,200 | it puts them at up to 1,200 there   | it puts them at [up to 1,200] there",
                "up to 1,200 | Up to 1,200 and up to 1,200 again   | [Up to 1,200] and [up to 1,200] again",
                "two         | the two twos of Catwo               | the [two] twos of Catwo",
                "5           | 15, 5.5 and 5 men                   | 15, [5].[5] and [5] men",
                "12 people   | of 12 (people)                      | of [12] (people)",
                "a (few      | said a (few of them                 | said [a (few] of them",
                "many        | nothing of the kind                 | nothing of the kind",
            })
    void the_figure_is_marked_wherever_it_stands_for_itself(String figure, String quote, String marked) {
        Claim claim =
                quoting(ClaimBuilder.claim("a").says(estimate(figure, "12")).build(), quote);

        assertThat(shown(claim)).isEqualTo(marked);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry denied it              | The ministry [denied] it",
                "There are no troops there           | There are [no] troops there",
                "We haven’t sent anyone              | We [haven’t] sent anyone",
                "It rejected the claim as baseless   | It [rejected] the claim as [baseless]",
                "Notable and denoted                 | Notable and denoted",
            })
    void in_a_denial_the_words_of_denial_are_marked(String quote, String marked) {
        assertThat(shown(quoting(ClaimBuilder.claim("a").denied().build(), quote)))
                .isEqualTo(marked);
    }

    @Test
    void line_breaks_of_the_document_are_spaces() {
        Claim claim =
                quoting(ClaimBuilder.claim("a").says(estimate("up to 12", "12")).build(), " up\n  to 12\tmen ");

        assertThat(shown(claim)).isEqualTo("[up to 12] men");
    }

    @Test
    void a_claim_without_a_quote_has_no_pieces() {
        assertThat(MarkedQuote.of(ClaimBuilder.claim("a").build(), null)).isEmpty();
    }

    private static String shown(Claim claim) {
        return MarkedQuote.of(claim, null).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static Claim quoting(Claim claim, String quote) {
        return claim.at(new Provenance("d.txt", null, null, quote));
    }

    private static Estimate estimate(String text, String value) {
        BigDecimal number = new BigDecimal(value);
        return new Estimate(text, number, Bound.EXACT, number, number, number, false, false, "person", null, List.of());
    }
}
