package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.input.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String ARTICLE = "The ferry sank at noon, the ministry of Varrow said.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            cookie notice    | We use cookies to give you a better experience. By reading on you agree. Accept
            cookie notice    | Accept all cookies
            sharing          | • Share on Chirper
            sharing          | The address has been copied to your clipboard.
            donation         | DONATE
            donation         | Support our reporting with a donation: readers like you keep us going.
            comments         | Leave a Reply
            comments         | 12 Comments
            comments         | Your email address will not be published. Required fields are marked *
            related articles | MORE ON THE TOPIC:
            related articles | Read more: Luria raises its ferry
            subscription     | Sign up for our newsletter
            image credit     | Image Source: Varrow Daily
            player           | Please enable JavaScript to watch this video.
            advertisement    | Story continues below advertisement
            navigation       | 3 min read
            copyright        | © 2031 The Varrow Post. All rights reserved.
            script           | !-- Counter (count.js) -->
            script           | window.ads = window.ads || [];
            no words         | * * *
            """)
    void a_line_of_furniture_is_skipped_with_its_kind(String kind, String line) {
        assertThat(Read.skipped(Read.text(ARTICLE + line + "\n" + "Nobody else was hurt, it said.")))
                .containsExactly(kind + ": " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The site uses cookies to follow ministers, the watchdog said.",
                "Donate blood, the ministry of Varrow asked its citizens.",
                "Share prices of the company fell by 40 percent",
                "Read more than 40 reports, the judge told the company.",
                "Luria raises its ferry",
                "Company: nobody was hurt",
                "Subscribe or leave, the party told its members.",
                "The comments came a day after the ferry sank",
                "Follow the money",
                "He left through a window.",
                "Luria blocks posts on Facebook and Twitter",
                "Court told not to accept cookies as evidence of consent",
                "Newsletter readers who donate or subscribe rose by 40 percent"
            })
    void a_line_that_may_be_prose_is_kept(String line) {
        assertThat(Read.lines(Read.text(ARTICLE + line + "\nNobody else was hurt, it said.")))
                .contains(line);
    }

    @Test
    void behind_the_last_sentence_what_follows_furniture_is_furniture() {
        String text = ARTICLE + "Luria mourns\nRelated articles\nStorm hits Luria\nMinister resigns over ferry\n";

        assertThat(Read.skipped(Read.text(text)))
                .containsExactly(
                        "related articles: Related articles",
                        "page furniture: Storm hits Luria",
                        "page furniture: Minister resigns over ferry");
    }

    @Test
    void what_stands_in_brackets_alone_is_skipped_within_a_line() {
        assertThat(Read.skipped(Read.text("The ferry sank at noon (LINK).[12] Nobody (of forty) came [sic].")))
                .containsExactly("link: (LINK)", "note mark: [12]");
    }

    @Test
    void a_headline_that_stands_again_is_read_once() {
        String text = "Ferry sinks off “Varrow”\n" + ARTICLE + "Ferry sinks off Varrow\nFerry sinks off the 'Varrow'\n"
                + "Nobody else was hurt.\n" + ARTICLE;

        assertThat(Read.skipped(Read.text(text)))
                .containsExactly(
                        "repeated headline: Ferry sinks off Varrow",
                        "repeated headline: Ferry sinks off the 'Varrow'",
                        "repeated line: " + ARTICLE.strip());
    }

    @Test
    void short_lines_may_stand_again() {
        assertThat(Read.lines(Read.text(ARTICLE + "Nobody.\nForty men.\nNobody.\n")))
                .hasSize(4);
    }

    static List<String> phrases() {
        return Rows.of(FurnitureCues.class, "furniture.txt").stream()
                .filter(row -> !row.cell(1).equals("debris"))
                .flatMap(row -> row.words(2).stream())
                .toList();
    }

    @Test
    void every_phrase_stands_as_lines_are_compared() {
        assertThat(phrases()).allSatisfy(phrase -> assertThat(
                        String.join(" ", new Line(0, phrase.length(), phrase.replace('#', '1'), 0).words()))
                .isEqualTo(phrase.replace('#', '1')));
    }
}
