package org.gainsay.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gainsay.claim.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2020-05-26,         2020-05-26, 2020-05-26",
        "2020-05-26T14:30,   2020-05-26, 2020-05-26",
        "2020-05-26TNI,      2020-05-26, 2020-05-26",
        "2020-05,            2020-05-01, 2020-05-31",
        "2020-02,            2020-02-01, 2020-02-29",
        "2019-02,            2019-02-01, 2019-02-28",
        "2020-W21,           2020-05-18, 2020-05-24",
        "2020-W01,           2019-12-30, 2020-01-05",
        "2020-W53,           2020-12-28, 2021-01-03",
        "2020-Q1,            2020-01-01, 2020-03-31",
        "2020-Q4,            2020-10-01, 2020-12-31",
        "2020,               2020-01-01, 2020-12-31",
        "198X,               1980-01-01, 1989-12-31"
    })
    void a_value_of_the_calendar_is_its_days(String value, LocalDate from, LocalDate to) {
        assertThat(TimexDays.of(value)).contains(new DateRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAST_REF",
                "PRESENT_REF",
                "FUTURE_REF",
                "XXXX-WXX-5",
                "XXXX-05",
                "P2M",
                "PXD",
                "T14:30",
                "19XX",
                "2020-13",
                "2020-02-30",
                "2019-W53",
                "2020-W54",
                "2020-Q5",
                ""
            })
    void what_names_no_days_is_empty(String value) {
        assertThat(TimexDays.of(value)).isEmpty();
    }
}
