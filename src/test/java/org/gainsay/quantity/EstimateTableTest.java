package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.Estimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table that fixes what words say of a figure, row by row. */
class EstimateTableTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2,000 people                     | [2000] exact of people
            exactly 40                       | [40] exact
            only two                         | [2] exact
            up to 1,200                      | (.., 1200] upper
            as many as 1,200                 | (.., 1200] upper
            at most 1,200                    | (.., 1200] upper
            at the most 1,200                | (.., 1200] upper
            no more than 1,200               | (.., 1200] upper
            not more than 1,200              | (.., 1200] upper
            a maximum of 1,200               | (.., 1200] upper
            six at the most                  | (.., 6] upper
            six or fewer                     | (.., 6] upper
            300 litres or less               | (.., 300] upper litre
            six people at most               | (.., 6] upper of people
            ≤ 30                             | (.., 30] upper
            fewer than 1,200                 | (.., 1200) upper
            less than 1,200                  | (.., 1200) upper
            under 1,200                      | (.., 1200) upper
            well below 1,200                 | (.., 1200) upper
            <5%                              | (.., 5) upper percent
            at least six                     | [6, ..) lower
            no fewer than six                | [6, ..) lower
            no less than six                 | [6, ..) lower
            a minimum of six                 | [6, ..) lower
            six or more                      | [6, ..) lower
            2,000 or more                    | [2000, ..) lower
            six or more helicopters          | [6, ..) lower of helicopters
            200 nurses or more               | [200, ..) lower of nurses
            2,000+                           | [2000, ..) lower
            six at least                     | [6, ..) lower
            more than 700                    | (700, ..) lower
            over 700                         | (700, ..) lower
            above 700                        | (700, ..) lower
            well over 700                    | (700, ..) lower
            in excess of 700                 | (700, ..) lower
            upwards of 700                   | (700, ..) lower
            >700                             | (700, ..) lower
            about 200                        | [180, 200, 220] about
            around 200                       | [180, 200, 220] about
            some 200                         | [180, 200, 220] about
            roughly 200                      | [180, 200, 220] about
            approximately 14                 | [12.6, 14, 15.4] about
            an estimated 200                 | [180, 200, 220] about
            ~200                             | [180, 200, 220] about
            200 or so                        | [180, 200, 220] about
            20-odd                           | [18, 20, 22] about
            about half                       | [0.45, 0.5, 0.55] about 1
            nearly 500                       | [450, 500, 500] about
            almost 500                       | [450, 500, 500] about
            just under 500                   | [450, 500, 500] about
            just over 500                    | [500, 500, 550] about
            up to about 1,200                | (.., 1200] upper
            at least some 40                 | [40, ..) lower
            3,500 to 3,800                   | [3500, 3800] range
            between 3,500 and 3,800          | [3500, 3800] range
            anywhere between 5 and 9         | [5, 9] range
            3,500–3,800                      | [3500, 3800] range
            3,500 - 3,800                    | [3500, 3800] range
            from 10 to 20 goats              | [10, 20] range of goats
            two or three                     | [2, 3] range
            about 10 to 15                   | [10, 15] range
            up to 10 to 15                   | (.., 15] upper
            at least 10 to 15                | [10, ..) lower
            hundreds                         | [200, 999] vague
            dozens of cows                   | [24, 99] vague of cows
            scores of cows                   | [40, 199] vague of cows
            thousands                        | [2000, 9999] vague
            tens of thousands                | [20000, 99999] vague
            hundreds of thousands            | [200000, 999999] vague
            millions                         | [2000000, 9999999] vague
            hundreds of millions of dollars  | [200000000, 999999999] vague US dollar
            several hundred                  | [200, 999] vague
            a few dozen                      | [24, 99] vague
            several hundred thousand voters  | [200000, 999999] vague of voters
            a couple of thousand             | [2000, 9999] vague
            up to hundreds                   | (.., 999] vague
            half                             | [0.5] exact 1
            a third                          | [0.3333333333333333] exact 1
            two thirds                       | [0.6666666666666667] exact 1
            three quarters of the harvest    | [0.75] exact 1 of harvest
            three out of four                | [0.75] exact 1
            one in five                      | [0.2] exact 1
            80 percent                       | [80] exact percent
            80 per cent                      | [80] exact percent
            80 %                             | [80] exact percent
            10-15 percent                    | [10, 15] range percent
            5 percentage points              | [5] exact percentage point
            a majority                       | (50, 100] lower percent
            a large majority of the seats    | (50, 100] lower percent of seats
            two months                       | [2] exact month
            34-year-old                      | [34] exact year
            """)
    void words_become_an_estimate(String text, String expected) {
        assertThat(reader.readOne(text)).map(Shown::estimate).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            up to 1,200     | 1200
            at least six    | 6
            about 14        | 14
            nearly 500      | 500
            three quarters  | 0.75
            """)
    void the_figure_that_the_words_name_is_kept_whatever_its_bound(String text, String stated) {
        assertThat(reader.readOne(text))
                .map(Estimate::stated)
                .map(Object::toString)
                .contains(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,500 to 3,800", "hundreds", "a majority"})
    void ranges_and_vague_words_name_no_single_figure(String text) {
        assertThat(reader.readOne(text)).get().extracting(Estimate::stated).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "several",
                "several people",
                "many",
                "a significant number",
                "a significant number of troops",
                "large numbers",
                "a few",
                "plenty",
                "",
                "   ",
                "the second attempt",
                "May 2020",
                "27 May",
                "Resolution 1970",
                "MiG-29",
                "5 apples fell from 6 trees",
                "about",
                "no one"
            })
    void what_names_no_figure_or_more_than_one_is_no_estimate(String text) {
        assertThat(reader.readOne(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2000, 2000", "one, 1", "1995 people, 1995", "twelve., 12"})
    void in_a_text_that_is_an_estimate_a_number_counts_that_would_be_a_year_or_a_pronoun_elsewhere(
            String text, String stated) {
        assertThat(reader.readOne(text))
                .map(Estimate::stated)
                .map(Object::toString)
                .contains(stated);
    }
}
