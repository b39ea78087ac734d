package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.extract.Article;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void lines_broken_to_fit_a_width_are_joined_into_their_paragraphs() {
        String text =
                """
                FERRY SINKS OFF VARROW

                The ministry said on Monday that forty sailors had died when the
                ferry sank off the coast of Varrow, and that the search for twelve
                others would go on until the evening.
                A spokesman of the company, which has denied everything so far, said
                that nobody had been hurt.

                The harbour was closed.
                """;

        assertThat(Read.lines(Read.text(text)))
                .containsExactly(
                        "FERRY SINKS OFF VARROW",
                        "The ministry said on Monday that forty sailors had died when the ferry sank off the coast of Varrow,"
                                + " and that the search for twelve others would go on until the evening.",
                        "A spokesman of the company, which has denied everything so far, said that nobody had been hurt.",
                        "The harbour was closed.");
    }

    @Test
    void the_length_stays() {
        Article article =
                Read.text("Forty sailors had died when the ferry sank off\r\nthe coast of Varrow island.\r\n");

        assertThat(article.prose())
                .isEqualTo("Forty sailors had died when the ferry sank off  the coast of Varrow island. \n");
    }

    @Test
    void a_word_that_is_broken_behind_its_hyphen_stays_one() {
        Article article = Read.text("Forty sailors died on board of the Luria-\nbacked ferry.\n");

        assertThat(Read.lines(article)).containsExactly("Forty sailors died on board of the Luria-backed ferry.");
    }

    @Test
    void paragraphs_of_one_line_stay_apart() {
        String text =
                """
                Donate
                Forty sailors died when the ferry sank off the coast of Varrow, the ministry said on Monday, adding that the search for the others went on.
                Company denies it
                The company said that nobody had been hurt.
                the captain was questioned, according to the police.
                """;

        assertThat(Read.lines(Read.text(text))).hasSize(4).contains("Company denies it");
    }

    @Test
    void a_list_of_short_lines_stays_a_list() {
        String text = "The company lost\nthree ferries in one year\na tug\nfour boats\nnobody said why.\n";

        assertThat(Read.lines(Read.text(text))).hasSize(5);
    }
}
