package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Sentence BOATS_LEFT =
            new Sentence(List.of(word(0, "The", 1, "det"), word(1, "boats", 2, "nsubj"), word(2, "left", -1, "root")));

    @Test
    void children_and_heads_are_found() {
        assertThat(BOATS_LEFT.children(BOATS_LEFT.token(1))).containsExactly(BOATS_LEFT.token(0));
        assertThat(BOATS_LEFT.child(BOATS_LEFT.token(2), "nsubj")).contains(BOATS_LEFT.token(1));
        assertThat(BOATS_LEFT.head(BOATS_LEFT.token(0))).contains(BOATS_LEFT.token(1));
        assertThat(BOATS_LEFT.head(BOATS_LEFT.token(2))).isEmpty();
    }

    @Test
    void a_subtree_is_in_the_order_of_the_sentence() {
        assertThat(BOATS_LEFT.subtree(BOATS_LEFT.token(2)))
                .extracting(Token::word)
                .containsExactly("The", "boats", "left");
    }

    @Test
    void a_circle_of_dependencies_has_an_end() {
        Sentence circle = new Sentence(List.of(word(0, "a", 1, "dep"), word(1, "b", 0, "dep")));

        assertThat(circle.subtree(circle.token(0))).hasSize(2);
    }

    @Test
    void a_chain_of_a_hundred_thousand_words_is_walked() {
        List<Token> words = IntStream.range(0, 100_000)
                .mapToObj(index -> word(index, "a", index - 1, "dep"))
                .toList();
        Sentence chain = new Sentence(words);

        assertThat(chain.subtree(chain.token(0))).hasSize(100_000);
    }

    @Test
    void the_same_words_are_the_same_sentence() {
        Sentence again = new Sentence(new ArrayList<>(BOATS_LEFT.tokens()));

        assertThat(again).isEqualTo(BOATS_LEFT).hasSameHashCodeAs(BOATS_LEFT);
        assertThat(new Sentence(BOATS_LEFT.tokens().subList(2, 3))).isNotEqualTo(BOATS_LEFT);
    }

    @Test
    void there_is_no_sentence_without_words() {
        assertThatThrownBy(() -> new Sentence(List.of())).hasMessageContaining("at least one word");
    }

    private static Token word(int index, String word, int head, String relation) {
        return new Token(index, index * 8, index * 8 + word.length(), word, word, "NN", "O", null, head, relation);
    }
}
