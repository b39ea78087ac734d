package org.gainsay.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When it is that a claim speaks of, in an article of Friday, 15 March 2024. */
class NewsTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            At least 12 people were killed on Tuesday.           | 2024-03-12            | STATED
            On Monday, 40 soldiers are leaving the town.         | 2024-03-11            | STATED
            The army launched an offensive in April.             | 2023-04-01/2023-04-30 | STATED
            More than 10,000 people have died since 2017.        | 2017-01-01/2024-03-15 | STATED
            The minister said on Thursday that 30 people died.   | 2024-03-14            | ASSUMED
            The council adopted Resolution 1970 on arms.         | 2024-03-15            | ASSUMED
            The army lost 300 men.                               | 2024-03-15            | ASSUMED
            """)
    void a_time_is_told_or_assumed_and_never_lies_after_the_article(String text, String days, String basis) {
        assertThat(ReadSentences.claims(text)).isNotEmpty().allSatisfy(claim -> {
            assertThat(String.valueOf(claim.asOf().period())).isEqualTo(days);
            assertThat(claim.asOf().basis()).hasToString(basis);
        });
    }

    @Test
    void what_hedges_a_verb_from_above_hedges_the_claim() {
        List<Claim> claims = ReadSentences.claims("The country is likely to withdraw 200 soldiers.");

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.modality()).hasToString("PROBABLE");
            assertThat(claim.hedges()).containsExactly("likely");
        });
    }

    @Test
    void what_is_not_told_is_less_sure_and_says_why() {
        List<Claim> claims = ReadSentences.claims("\"They attacked two boats,\" the minister said.");

        assertThat(claims).singleElement().satisfies(claim -> {
            Reading reading = Objects.requireNonNull(claim.reading());
            assertThat(reading.confidence()).isLessThan(0.9);
            assertThat(reading.pattern()).contains("whom \"They\" means is not told");
        });
    }
}
