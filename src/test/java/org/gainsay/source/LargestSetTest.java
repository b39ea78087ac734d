package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestSetTest {

    @Test
    void is_what_trying_every_choice_finds() {
        for (int seed = 0; seed < 500; seed++) {
            List<Set<Object>> marks = marks(new Random(seed));

            assertThat(LargestSet.of(marks)).as("seed %d", seed).isEqualTo(byTrying(marks));
        }
    }

    @Test
    void many_that_share_one_mark_are_one_and_many_that_share_none_are_all() {
        assertThat(LargestSet.of(Collections.nCopies(1000, Set.of("unnamed")))).isEqualTo(1);
        assertThat(LargestSet.of(IntStream.range(0, 1000)
                        .mapToObj(thing -> Set.<Object>of(thing))
                        .toList()))
                .isEqualTo(1000);
    }

    @Test
    void a_hundred_around_one_in_the_middle_are_a_hundred() {
        Set<Object> middle = IntStream.range(0, 100).boxed().collect(Collectors.toSet());
        List<Set<Object>> around =
                IntStream.range(0, 100).mapToObj(thing -> Set.<Object>of(thing)).collect(Collectors.toList());
        around.add(middle);

        assertThat(LargestSet.of(around)).isEqualTo(100);
    }

    private static List<Set<Object>> marks(Random random) {
        int kinds = 2 + random.nextInt(14);
        return IntStream.range(0, random.nextInt(13))
                .mapToObj(thing -> random.ints(random.nextInt(4), 0, kinds)
                        .boxed()
                        .map(Object.class::cast)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static int byTrying(List<Set<Object>> marks) {
        return IntStream.range(0, 1 << marks.size())
                .filter(choice -> IntStream.range(0, marks.size())
                        .allMatch(one -> IntStream.range(one + 1, marks.size())
                                .allMatch(other -> (choice >> one & 1) == 0
                                        || (choice >> other & 1) == 0
                                        || Collections.disjoint(marks.get(one), marks.get(other)))))
                .map(Integer::bitCount)
                .max()
                .orElse(0);
    }
}
