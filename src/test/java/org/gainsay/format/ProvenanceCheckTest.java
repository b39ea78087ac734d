package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.input.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceCheckTest {

    /** "up to" begins at 6, "fighters" at 18 and at 42. */
    private static final String TEXT = "\n\nIt: up to\u00a01,200 fighters arrived.\n\nThe  fighters left.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "null",
            textBlock =
                    """
            up to 1,200 fighters | 6    | 26
            up  to 1,200 fighters | 6    | 26
            up to 1,200          | null | null
            The fighters left.   | null | null
            null                 | 6    | 26
            null                 | null | null
            """)
    void a_quote_that_stands_where_it_is_said_to_stand_is_right(
            @Nullable String quote, @Nullable Integer start, @Nullable Integer end) {
        assertThat(check(new Provenance("d1.txt", start, end, quote))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "null",
            textBlock =
                    """
            up to 1,200 fighters | 7    | 27   | 'up to 1,200 fighters' does not stand at 7 to 27 of 'd1.txt'; it stands at 6 to 26
            up to 1,200 fighters | 900  | 920  | 'up to 1,200 fighters' does not stand at 900 to 920 of 'd1.txt'; it stands at 6 to 26
            The fighters left.   | 6    | 26   | 'The fighters left.' does not stand at 6 to 26 of 'd1.txt'; it stands at 37 to 56
            fighters             | 0    | 8    | 'fighters' does not stand at 0 to 8 of 'd1.txt'; it stands in 2 places, first at 18 to 26
            up to 2,500 fighters | 6    | 26   | 'up to 2,500 fighters' does not stand in 'd1.txt'; a quote is the words as they stand there
            up to 2,500 fighters | null | null | 'up to 2,500 fighters' does not stand in 'd1.txt'; a quote is the words as they stand there
            null                 | 50   | 90   | 50 to 90 lies outside 'd1.txt'; it has 56 code units
            """)
    void a_quote_that_has_moved_or_is_missing_is_told_with_what_stands(
            @Nullable String quote, @Nullable Integer start, @Nullable Integer end, String message) {
        assertThat(check(new Provenance("d1.txt", start, end, quote)))
                .extracting(Problem::toString)
                .containsExactly("claims.jsonl:3: " + message);
    }

    @Test
    void a_document_whose_text_is_not_known_is_passed_over() {
        assertThat(check(new Provenance("d2.txt", 1, 5, "no"))).isEmpty();
        assertThat(check(new Provenance("d3.txt", 1, 5, "no"))).isEmpty();
        assertThat(check(null)).isEmpty();
    }

    @Test
    void any_quote_is_found_where_it_was_taken_from() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append("ab \n\u00a0".charAt(random.nextInt(5)));
            }
            int start = random.nextInt(50);
            String quote = text.substring(start, start + 10);
            if (!WhiteSpace.normal(quote).isEmpty()) {
                QuotedText quoted = new QuotedText(text.toString());

                assertThat(quoted.standsAt(quote, new QuotedText.Span(start, start + 10)))
                        .isTrue();
                assertThat(quoted.find(quote))
                        .isNotEmpty()
                        .allMatch(span -> quoted.standsAt(quote, span))
                        .anyMatch(span -> span.start() >= start && span.end() <= start + 10);
            }
        }
    }

    private static List<Problem> check(@Nullable Provenance provenance) {
        Claim claim = new Claim(
                "c1",
                new Proposition("fighters", "arrive", null, null),
                null,
                Polarity.ASSERTED,
                Stance.STATES,
                Modality.CERTAIN,
                List.of(),
                Basis.UNSTATED,
                AsOf.UNKNOWN,
                null,
                List.of(Hop.of("Reuters")),
                provenance,
                List.of(),
                null,
                false);
        Document known =
                new Document("d1.txt", null, null, null, null, null, TimeBasis.UNKNOWN, null, false, "hash", TEXT);
        return ProvenanceCheck.of(
                List.of(new LocatedClaim("claims.jsonl", 3, claim)), List.of(known, Document.named("d2.txt")));
    }
}
