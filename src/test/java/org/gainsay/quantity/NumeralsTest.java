package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.Estimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            zero                                    | 0
            nineteen                                | 19
            forty                                   | 40
            forty-seven                             | 47
            forty seven                             | 47
            a hundred                               | 100
            one hundred                             | 100
            two hundred and thirty-two              | 232
            two hundred thirty two                  | 232
            fifteen hundred                         | 1500
            a thousand                              | 1000
            four thousand and twelve                | 4012
            nine thousand eight hundred             | 9800
            three hundred thousand                  | 300000
            two hundred and two thousand            | 202000
            six million four hundred thousand       | 6400000
            a million and a half                    | 1500000
            half a million                          | 500000
            half million                            | 500000
            a quarter of a million                  | 250000
            two and a half million                  | 2500000
            one point five billion                  | 1500000000
            eleven point zero four                  | 11.04
            a dozen                                 | 12
            two dozen                               | 24
            half a dozen                            | 6
            half-dozen                              | 6
            13 lakh                                 | 1300000
            2.5 crore                               | 25000000
            three lakh crore                        | 3000000000000
            1.3 million                             | 1300000
            2.5bn                                   | 2500000000
            10k                                     | 10000
            10M                                     | 10000000
            £3m                                     | 3000000
            2.5 M                                   | 2500000
            5m people                               | 5000000
            109million                              | 109000000
            1.3e6                                   | 1300000
            1.3x10^6                                | 1300000
            1,200                                   | 1200
            1,234,567.89                            | 1234567.89
            12,34,567                               | 1234567
            1 200                                   | 1200
            1 234 567                               | 1234567
            1.200,5                                 | 1200.5
            1.234.567                               | 1234567
            1'200                                   | 1200
            1.200                                   | 1.2
            1,5 million                             | 1500000
            .5                                      | 0.5
            007                                     | 7
            -12                                     | -12
            −12                                     | -12
            minus twelve                            | -12
            -$5 million                             | -5000000
            ⅔                                       | 0.6666666666666667
            2½                                      | 2.5
            2 1/4                                   | 2.25
            3/4                                     | 0.75
            four-fifths                             | 0.8
            one and a half                          | 1.5
            a year and a half                       | 1.5
            two-and-a-half hours                    | 2.5
            """)
    void a_number_is_read_to_its_value(String text, String value) {
        assertThat(reader.readOne(text))
                .map(Estimate::stated)
                .map(Object::toString)
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            3 to 5 million                                   | [3000000, 5000000]
            two or three hundred                             | [200, 300]
            between two and three dozen                      | [24, 36]
            500 to 1 million                                 | [500, 1000000]
            between one hundred and fifty and two hundred    | [150, 200]
            between one hundred and two hundred              | [100, 200]
            $5-10 million                                    | [5000000, 10000000]
            a quarter to a third                             | [0.25, 0.3333333333333333]
            """)
    void the_ends_of_a_range_share_the_scale_that_stands_once(String text, String interval) {
        assertThat(reader.readOne(text)).map(Shown::interval).contains(interval);
    }
}
