package org.gainsay.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.junit.jupiter.api.Test;

class SentenceLimitTest {

    @Test
    void a_line_without_a_full_stop_is_read_in_parts() {
        String line = "boats from the harbour ".repeat(250).strip();

        List<Sentence> sentences = annotated(line).sentences();

        assertThat(sentences).hasSize(5).allSatisfy(SentenceLimitTest::isWhole);
        assertThat(sentences).extracting(sentence -> sentence.tokens().size()).containsOnly(SentenceLimit.MOST_WORDS);
    }

    @Test
    void a_part_ends_behind_a_mark_where_there_is_one() {
        String line = "seven boats left the harbour, ".repeat(100).strip();

        assertThat(annotated(line).sentences())
                .hasSizeGreaterThan(1)
                .extracting(sentence -> line.charAt(sentence.end() - 1))
                .containsOnly(',');
    }

    @Test
    void no_word_is_lost_or_read_twice() {
        String line = "boat number "
                + String.join(
                        " ",
                        IntStream.range(0, 1000)
                                .mapToObj(number -> "K" + number)
                                .toList());

        assertThat(annotated(line).sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::word))
                .containsExactly(line.split(" ", -1));
    }

    @Test
    void a_sentence_of_two_hundred_words_is_left_whole() {
        String sentence = "boats ".repeat(199) + ".";

        assertThat(annotated(sentence + " The rest left.").sentences())
                .extracting(one -> one.tokens().size())
                .containsExactly(200, 4);
    }

    private static void isWhole(Sentence sentence) {
        assertThat(sentence.tokens())
                .extracting(Token::head)
                .contains(-1)
                .allMatch(head -> head < sentence.tokens().size());
        assertThat(sentence.tokens()).extracting(Token::index).isSorted().startsWith(0);
    }

    private static AnnotatedText annotated(String text) {
        return SharedAnnotator.get().annotate(text, null);
    }
}
