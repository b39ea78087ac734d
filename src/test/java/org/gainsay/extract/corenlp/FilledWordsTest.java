package org.gainsay.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Article;
import org.gainsay.extract.Token;
import org.junit.jupiter.api.Test;

/** Words that a page writes longer than they are read. In the texts ~ is a filler. */
class FilledWordsTest {

    @Test
    void a_filled_word_is_one_word_over_its_whole_place() {
        List<Token> tokens = tokens("T~~~he M~~~üller boats left.");

        assertThat(tokens).extracting(Token::word).containsExactly("The", "Müller", "boats", "left", ".");
        assertThat(tokens.get(1)).extracting(Token::start, Token::end).containsExactly(7, 16);
    }

    @Test
    void possessives_and_negations_are_parted_as_without_fillers() {
        assertThat(tokens("Varrow~~~~~~’s men have~~~~~~n’t left, they~~~~~~’re here."))
                .extracting(Token::word)
                .containsExactly("Varrow", "’s", "men", "have", "n’t", "left", ",", "they", "’re", "here", ".");
    }

    private static List<Token> tokens(String text) {
        AnnotatedText annotated = SharedAnnotator.get().annotate(text.replace('~', Article.FILLER), null);
        return annotated.sentences().get(0).tokens();
    }
}
