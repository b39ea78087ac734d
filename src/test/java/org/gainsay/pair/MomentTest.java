package org.gainsay.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.pair.Moment.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void what_one_leaves_out_does_not_part_two_times() {
        assertThat(at(2020, 4, 7).isApartFrom(at(null, 4, 7))).isFalse();
        assertThat(at(2020, null, null).isApartFrom(at(2020, 4, 7))).isFalse();
    }

    @Test
    void a_year_a_month_or_a_day_parts_them() {
        assertThat(at(2016, null, null).isApartFrom(at(2019, null, null))).isTrue();
        assertThat(at(null, 4, 7).isApartFrom(at(null, 5, 7))).isTrue();
        assertThat(at(null, 4, 7).isApartFrom(at(null, 4, 10))).isTrue();
    }

    @Test
    void before_a_day_is_not_on_it() {
        Moment before = new Moment("20 April", null, 4, 20, Relation.BEFORE);

        assertThat(before.isApartFrom(at(null, 4, 20))).isTrue();
        assertThat(before.isApartFrom(before)).isFalse();
    }

    @Test
    void only_a_year_puts_years_between() {
        assertThat(at(2016, 1, 1).isYearsFrom(at(2019, 1, 1))).isTrue();
        assertThat(at(null, 4, 7).isYearsFrom(at(null, 5, 7))).isFalse();
    }

    private static Moment at(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        return new Moment("a time", year, month, day, Relation.AT);
    }
}
