package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void answers_come_in_the_order_of_the_questions_however_long_each_takes() {
        List<Integer> answered = new ArrayList<>();

        try (InOrder<Integer, Integer> answers =
                new InOrder<>(InOrderTest::slowForEvenOnes, (question, answer) -> answered.add(answer))) {
            IntStream.range(0, 500).forEach(answers::ask);
            answers.finish();
        }

        assertThat(answered)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void who_asks_faster_than_is_answered_waits() {
        List<Integer> answered = new ArrayList<>();
        int mostInHand = 0;

        try (InOrder<Integer, Integer> answers =
                new InOrder<>(InOrderTest::slowForEvenOnes, (question, answer) -> answered.add(answer))) {
            for (int asked = 1; asked <= 1000; asked++) {
                answers.ask(asked);
                mostInHand = Math.max(mostInHand, asked - answered.size());
            }
            answers.finish();
        }

        assertThat(answered).hasSize(1000);
        assertThat(mostInHand).isLessThanOrEqualTo(16 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void what_goes_wrong_at_work_is_told_as_it_is() {
        try (InOrder<Integer, Integer> answers = new InOrder<>(
                question -> {
                    throw new IllegalStateException("no model");
                },
                (question, answer) -> {})) {
            assertThatThrownBy(() -> {
                        answers.ask(1);
                        answers.finish();
                    })
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no model");
        }
    }

    private static int slowForEvenOnes(int question) {
        long end = System.nanoTime() + (question % 2 == 0 ? 200_000 : 0);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return question;
    }
}
