package org.gainsay.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    /** As R gives them: {@code prop.test(count, of, correct = FALSE)$conf.int}. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "0, 30, 0, 0.113513",
        "15, 30, 0.331541, 0.668459",
        "30, 30, 0.886487, 1",
        "31, 40, 0.624969, 0.876839",
        "1, 1000, 0.000177, 0.005642",
    })
    void is_told_between_which_shares_the_true_one_lies(int count, int of, double low, double high) {
        assertThat(new Rate(count, of).interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(low, within(5e-6));
            assertThat(interval.high()).isCloseTo(high, within(5e-6));
        });
    }

    @Test
    void no_share_is_told_of_fewer_than_thirty_questions() {
        assertThat(new Rate(20, 29).interval()).isEmpty();
        assertThat(new Rate(20, 29).sentence()).isEqualTo("20 of 29 questions");
        assertThat(new Rate(20, 30).sentence()).isEqualTo("20 of 30 questions, 49 to 81 % (95 % confidence)");
    }

    @Test
    void more_than_all_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(3, 2));
    }
}
