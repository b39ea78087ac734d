package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01/2020-12-31, 2020",
        "2020-02, 2020-02-01/2020-02-29, 2020-02",
        "2020-05-07, 2020-05-07, 2020-05-07",
        "2020-05-26/2020-06-01, 2020-05-26/2020-06-01, 2020-05-26/2020-06-01",
        "2020-05/2020-06, 2020-05-01/2020-06-30, 2020-05-01/2020-06-30",
        "2020-05-01/2020-05-31, 2020-05-01/2020-05-31, 2020-05",
        "../2020-05, ../2020-05-31, ../2020-05-31",
        "2020/.., 2020-01-01/.., 2020-01-01/..",
    })
    void dates_and_windows_are_all_of_their_days(String text, String days, String shortest) {
        assertThat(DateText.dateOrWindow(text)).hasToString(days);
        assertThat(DateText.of(DateText.dateOrWindow(text))).isEqualTo(shortest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20", "2020-13", "2020-02-30", "May 2020", "2020-5-7", "2020-05-07T10:00", "2020/2021/2022"})
    void anything_else_is_refused_with_what_is_allowed(String text) {
        assertThatThrownBy(() -> DateText.dateOrWindow(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is not a date; a date such as 2020, 2020-05 or 2020-05-07 is allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "../.., a period has at least one end",
        "2020-06/2020-05, from 2020-06-01 is after to 2020-05-31",
    })
    void a_window_has_an_end_and_does_not_run_backwards(String text, String message) {
        assertThatThrownBy(() -> DateText.dateOrWindow(text)).hasMessage(message);
    }
}
