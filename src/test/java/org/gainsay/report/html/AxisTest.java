package org.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1200;2000;2500       | 0;1,000;2,000;3,000",
                "8;14                 | 0;5;10;15",
                "0.25;0.8             | 0;0.2;0.4;0.6;0.8",
                "100;104              | 100;101;102;103;104",
                "7                    | 0;2;4;6;8",
                "0                    | 0;0.5;1",
                "-5;20                | -10;0;10;20",
                "3;900000000000       | 0;500,000,000,000;1,000,000,000,000",
                "0.0000004;0.000001   | 0;0.0000005;0.000001",
                "-0.0000004;0.0000004 | -0.0000004;-0.0000002;0;0.0000002;0.0000004",
                "-0.000001            | -0.000001;-0.0000005;0",
                "0.000001             | 0;0.0000005;0.000001",
                "0.333;0.3334         | 0.333;0.3331;0.3332;0.3333;0.3334",
                "12.5;37.5            | 0;10;20;30;40",
                "1000000000000        | 0;500,000,000,000;1,000,000,000,000",
                "1000000000001;1000000000003 | 1,000,000,000,001;1,000,000,000,002;1,000,000,000,003",
            })
    void it_runs_between_round_numbers_and_begins_at_nought_unless_all_lie_close_together(String values, String ticks) {
        NumberAxis axis = NumberAxis.over(
                Stream.of(values.split(";", -1)).map(BigDecimal::new).toList());

        assertThat(axis.ticks()).extracting(Tick::label).containsExactly(ticks.split(";", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1200, '1,200'", "0.5, 0.5", "0.3333333333333333, 0.333333", "0.000000123456, 0.000000123", "0E-10, 0"})
    void a_figure_keeps_the_decimals_that_tell_it(BigDecimal value, String text) {
        assertThat(NumberAxis.text(value)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"3000, false", "6000000, false", "4000000000000, true"})
    void labels_are_crowded_where_a_phone_has_no_room_for_them(BigDecimal value, boolean crowded) {
        assertThat(Tick.areCrowded(NumberAxis.over(List.of(value)).ticks())).isEqualTo(crowded);
    }

    @Test
    void every_figure_has_its_place_between_the_first_tick_and_the_last() {
        NumberAxis axis = NumberAxis.over(List.of(new BigDecimal(1000), new BigDecimal(2000)));

        assertThat(axis.place(BigDecimal.ZERO)).isEqualTo("5.00%");
        assertThat(axis.place(new BigDecimal(1000))).isEqualTo("50.00%");
        assertThat(axis.place(new BigDecimal(2000))).isEqualTo("95.00%");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-07 | 2020-05-07 | 7 May 2020;8 May 2020",
                "2020-05-07 | 2020-05-30 | 7 May 2020;14 May 2020;21 May 2020;28 May 2020;4 Jun 2020",
                "2019-11-28 | 2020-07-31 | Oct 2019;Jan 2020;Apr 2020;Jul 2020;Oct 2020",
                "2017-01-01 | 2021-12-23 | 2017;2018;2019;2020;2021;2022",
                "1789-07-14 | 2020-01-01 | 1750;1800;1850;1900;1950;2000;2050",
            })
    void days_stand_between_the_beginnings_of_weeks_months_or_years(LocalDate first, LocalDate last, String ticks) {
        assertThat(DateAxis.over(List.of(first, last)).ticks())
                .extracting(Tick::label)
                .containsExactly(ticks.split(";", -1));
    }
}
