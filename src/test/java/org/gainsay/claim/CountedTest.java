package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    @ParameterizedTest
    @CsvSource({"0, 0 claims", "1, 1 claim", "2, 2 claims", "1000000, 1000000 claims"})
    void one_thing_is_told_in_the_singular(long count, String text) {
        assertThat(Counted.of(count, "claim")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 entries", "1, 1 entry", "2, 2 entries"})
    void a_plural_of_its_own_is_named(long count, String text) {
        assertThat(Counted.of(count, "entry", "entries")).isEqualTo(text);
    }
}
