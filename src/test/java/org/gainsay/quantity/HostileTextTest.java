package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come from the open web: nothing in them may stop the reader or make it run on. */
class HostileTextTest {

    private static final long SEED = 20260728;
    private static final int LONG_LINE = 100_000;
    private static final int FIVE_MEGABYTES = 5_000_000;

    private static final List<String> PIECES = List.of(
            "1",
            "0",
            "12",
            "1,200",
            "3.5",
            "½",
            "⅔",
            "1/4",
            "-",
            "–",
            "—",
            "−",
            "+",
            "$",
            "€",
            "%",
            "°",
            ".",
            ",",
            ":",
            "/",
            "'",
            "’",
            "(",
            ")",
            "[",
            "]",
            "“",
            "\n",
            "\n\n",
            "\t",
            "\r",
            " ",
            " ",
            " ",
            "\u00a0",
            "\u202f",
            "\u0000",
            "\u001b[31m",
            "\ufeff",
            "\u202e",
            "\ud83d",
            "\ude00",
            "😀",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "中",
            "١٢",
            "and",
            "or",
            "to",
            "of",
            "a",
            "an",
            "one",
            "two",
            "half",
            "third",
            "thirds",
            "quarter",
            "twenty",
            "hundred",
            "hundreds",
            "dozen",
            "million",
            "k",
            "m",
            "bn",
            "e5",
            "x10^6",
            "point",
            "between",
            "from",
            "up to",
            "at least",
            "more than",
            "about",
            "or more",
            "percent",
            "years",
            "year-old",
            "km",
            "people",
            "MiG-29",
            "Resolution",
            "No.",
            "May",
            "2019",
            "in",
            "out of",
            "per",
            "majority",
            "tens of",
            "several",
            "st",
            "th");

    private final QuantityReader reader = new QuantityReader();

    @Test
    void no_mixture_of_signs_and_words_makes_it_fail() {
        Random random = new Random(SEED);
        for (int i = 0; i < 4_000; i++) {
            String text = random.ints(1 + random.nextInt(12), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertInPlace(text);
        }
    }

    @Test
    void no_row_of_arbitrary_characters_makes_it_fail() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String text = IntStream.range(0, random.nextInt(40))
                    .mapToObj(n -> String.valueOf((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000)))
                    .collect(Collectors.joining());
            assertInPlace(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999999999999999999999999999999999999999999999",
                "1e99",
                "1e999999999",
                "1x10^99",
                "million million million million million million million",
                "a trillion trillion trillion trillion",
                "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1"
            })
    void a_number_beyond_counting_is_none(String text) {
        assertThat(reader.readOne(text)).isEmpty();
    }

    /** Done in a moment where the time grows with the length, and not in a day where it grows faster. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "1-",
                "1 ",
                "a",
                "a-",
                "a1",
                "a.",
                "a'",
                " ",
                "\n",
                "(",
                "½",
                "two hundred and ",
                "more "
            })
    void a_line_that_repeats_itself_is_read(String piece) {
        String text = "5 " + piece.repeat(LONG_LINE / piece.length());

        assertThatNoException().isThrownBy(() -> reader.read(text));
    }

    @Test
    void a_line_of_five_megabytes_is_read() {
        String sentence = "On 27 May up to 1,200 of the men came back from the north, which is hard to reach on foot. ";

        int times = FIVE_MEGABYTES / sentence.length();

        assertThat(reader.read(sentence.repeat(times))).hasSize(times);
    }

    @Test
    void a_sum_of_very_many_parts_stays_within_bounds() {
        String text =
                IntStream.range(0, 5_000).mapToObj(n -> n % 1000 + " tents").collect(Collectors.joining(" and "));

        assertThat(reader.read(text)).hasSize(5_000);
    }

    private void assertInPlace(String text) {
        reader.readOne(text);
        int end = 0;
        for (Mention mention : reader.read(text)) {
            assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).as(text).isLessThanOrEqualTo(text.length());
            assertThat(mention.estimate().text()).as(text).isNotBlank();
            end = mention.end();
        }
    }
}
