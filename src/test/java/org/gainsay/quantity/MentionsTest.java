package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The flood killed 212 people in the valley.              | 212 : [212] exact of people
            At least 20 miners were dead by Sunday.                 | At least 20 : [20, ..) lower of miners
            They are said to hold as many as 2,500 Ruthian hostages | as many as 2,500 : (.., 2500] upper of Ruthian hostages
            Nearly 500 houses burnt down.                           | Nearly 500 : [450, 500, 500] about of houses
            it was roughly 14 cargo planes, a mix of makes          | roughly 14 : [12.6, 14, 15.4] about of cargo planes
            The force has up to 1,200 people deployed in Arden.     | up to 1,200 : (.., 1200] upper of people
            It flew 6 MiG-29 fighters to the north.                 | 6 : [6] exact of MiG-29 fighters
            It flew six MiG 29s north.                              | six : [6] exact of MiG 29s
            Hundreds of Ruthian and Ardish dockers are on strike.   | Hundreds : [200, 999] vague of Ruthian and Ardish dockers
            two of the sailors                                      | two : [2] exact of sailors
            14 of its trawlers                                      | 14 : [14] exact of trawlers
            40 of Marrant's men                                     | 40 : [40] exact of Marrant's men
            3 U.S. trawlers                                         | 3 : [3] exact of U.S. trawlers
            40 more sheep                                           | 40 : [40] exact of sheep
            200 wounded pilgrims                                    | 200 : [200] exact of wounded pilgrims
            200 pilgrims wounded in the crush                       | 200 : [200] exact of pilgrims
            12 missing                                              | 12 : [12] exact of missing
            640 from the village                                    | 640 : [640] exact
            one soldier was hurt                                    | one : [1] exact of soldier
            He holds 80 percent of the country's farmland.          | 80 percent : [80] exact percent of country's farmland
            seven in ten voters                                     | seven in ten : [0.7] exact 1 of voters
            four out of the five divers                             | four out of the five : [0.8] exact 1 of divers
            a quake of magnitude 6.1                                | magnitude 6.1 : [6.1] exact magnitude
            half of the herd                                        | half : [0.5] exact 1 of herd
            half the herd                                           | half : [0.5] exact 1 of herd
            two thirds of voters                                    | two thirds : [0.6666666666666667] exact 1 of voters
            60 percent full                                         | 60 percent : [60] exact percent
            The vast majority have stayed.                          | The vast majority : (50, 100] lower percent
            vacant for two months already                           | two months : [2] exact month
            over three years he built it                            | three years : [3] exact year
            for over three years he built it                        | over three years : (3, ..) lower year
            a 34-year-old baker                                     | 34-year-old : [34] exact year
            a baker aged 34                                         | aged 34 : [34] exact year
            Orla Dunne, 34, is a baker.                             | 34 : [34] exact year
            a two-week truce                                        | two-week : [2] exact week
            half an hour                                            | half an hour : [0.5] exact hour
            34 million cubic metres of water                        | 34 million cubic metres : [34000000] exact cubic metre of water
            18 miles away                                           | 18 miles : [18] exact mile
            120mm shells                                            | 120mm : [120] exact millimetre
            −3 °C                                                   | −3 °C : [-3] exact degree Celsius
            $1.5 billion in aid                                     | $1.5 billion : [1500000000] exact US dollar
            US$ 200 and no more                                     | US$ 200 : [200] exact US dollar
            over 2.5bn euros                                        | over 2.5bn euros : (2500000000, ..) lower euro
            a 12-member council                                     | 12-member : [12] exact
            some 20-odd farmers                                     | some 20-odd : [18, 20, 22] about of farmers
            a few dozen farmers                                     | a few dozen : [24, 99] vague of farmers
            In 3 days it was over.                                  | 3 days : [3] exact day
            prices between $5 and $7 a sack                         | between $5 and $7 : [5, 7] range US dollar
            12,000 kilograms                                        | 12,000 kilograms : [12000] exact kilogram
            (200) people                                            | 200 : [200] exact
            of “two” sailors                                        | two : [2] exact
            """)
    void a_quantity_is_found_with_its_words_its_unit_and_what_it_counts(String text, String expected) {
        assertThat(reader.read(text))
                .singleElement()
                .extracting(mention -> mention.estimate().text() + " : " + Shown.estimate(mention.estimate()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The toll rose from 21 to 46.                            | 21; 46
            Prices fell by 5 to 12 percent.                         | 5; 12 percent
            It was cut from 5 percent to 3 percent.                 | 5 percent; 3 percent
            either 10 million or 10 billion                         | 10 million; 10 billion
            Two of the five divers drowned.                         | Two; five
            200 sheep and 40 goats                                  | 200; 40
            at least six tents and two huts                         | at least six; two
            8,200 people fled, 900 from Pell.                       | 8,200; 900
            Of about 200 men, some 40 came back.                    | about 200; some 40
            8 in 5; 12 out of 10                                    | 8; 5; 12; 10
            hundreds, if not thousands                              | hundreds; thousands
            1,2 and 3,4 and 5,6,7                                   | 1,2; 3,4; 5; 6; 7
            """)
    void every_quantity_of_a_sentence_is_found_in_its_order(String text, String expected) {
        assertThat(reader.read(text).stream().map(mention -> mention.estimate().text()))
                .containsExactly(expected.split("; ", -1));
    }

    @Test
    void places_count_utf_16_code_units_and_the_end_is_exclusive() {
        String text = "📻 Some\n200  farmers";

        Mention mention = reader.read(text).get(0);

        assertThat(List.of(mention.start(), mention.end())).containsExactly(3, 11);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Some\n200");
        assertThat(mention.estimate().text())
                .as("without the break of the line")
                .isEqualTo("Some 200");
    }

    @Test
    void a_blank_line_parts_what_would_belong_together() {
        assertThat(reader.read("at least\n\n200\n\nfarmers"))
                .extracting(mention -> Shown.estimate(mention.estimate()))
                .containsExactly("[200] exact");
    }
}
