package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gainsay.extract.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @Test
    void every_letter_stands_where_the_file_has_it() {
        String page = "<p>Forty <b>sailors</b> died,\r\nit is &quot;said&quot;.</p>";

        assertThat(Read.html(page).prose()).isEqualTo("\n  Forty    sailors     died,  it is \"     said     \".\n   ");
    }

    @Test
    void blocks_part_sentences_and_other_tags_do_not() {
        String page =
                "<h1>Ferry sinks</h1><p>Forty <i>sailors</i>\ndied.<br>Nobody came.<ul><li>One tug<li>Two boats</ul>"
                        + "<table><tr><td>Dead men<td>forty of them</table><div>The <my-card>company</my-card> denied it.</div>";

        assertThat(Read.lines(Read.html(page)))
                .containsExactly(
                        "Ferry sinks",
                        "Forty sailors died.",
                        "Nobody came.",
                        "One tug",
                        "Two boats",
                        "Dead men",
                        "forty of them",
                        "The",
                        "company",
                        "denied it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <p><span class=cap>T</span>he ferry sank.</p>                     | The ferry sank.
            <p>The <a href=x>Varrow</a>&#8217;s ferry sank.</p>               | The Varrow’s ferry sank.
            <p>A ferry<sup>1</sup> sank<sup>[2]</sup>.</p>                    | A ferry sank .
            <p>The 10<sup>th</sup> ferry sank.</p>                            | The 10 th ferry sank.
            <p>Fer<wbr>ry num<!-- x -->ber two sank.</p>                      | Ferry number two sank.
            <p>The ferry<button>Play</button>sank at noon.</p>                | The ferry sank at noon.
            """)
    void a_tag_within_a_word_leaves_it_whole(String page, String line) {
        assertThat(Read.lines(Read.html(page))).containsExactly(line);
    }

    @Test
    void what_is_no_article_is_skipped_with_its_kind() {
        String page =
                """
                <!DOCTYPE html><html><head><title>Ferry sinks</title><style>p{}</style></head>
                <body class="single has-sidebar"><header>The Varrow Post</header>
                <nav>Home World</nav>
                <article><header><h1>Ferry sinks off Varrow</h1></header>
                <p>The ferry sank at noon, the ministry said.</p>
                <div class="shareButtons">Tell your friends of it</div>
                <div id="related-articles">Luria raises its ferry</div>
                <p><a href="/x">Minister of Luria resigns</a></p>
                <p style="display: none">Forty dead, it was feared.</p>
                <p>Nobody was hurt, said <a href="/y">the company</a>.</p></article>
                <aside>Forty years ago another one sank.</aside>
                <div role="contentinfo">Write to us</div>
                <script>document.write("<p>Nothing</p>")</script><noscript>Switch it on</noscript></body></html>
                """;
        Article article = Read.html(page);

        assertThat(Read.lines(article))
                .containsExactly(
                        "Ferry sinks off Varrow",
                        "The ferry sank at noon, the ministry said.",
                        "Nobody was hurt, said the company .");
        assertThat(Read.skipped(article))
                .containsExactly(
                        "page header: The Varrow Post",
                        "navigation: Home World",
                        "sharing: Tell your friends of it",
                        "related articles: Luria raises its ferry",
                        "links: Minister of Luria resigns",
                        "hidden: Forty dead, it was feared.",
                        "aside: Forty years ago another one sank.",
                        "page footer: Write to us");
    }

    @Test
    void a_page_that_stands_in_one_form_is_read() {
        String page = "<form class='social page'><p>The ferry sank at noon, the ministry of Varrow said.</p></form>";

        assertThat(Read.lines(Read.html(page))).containsExactly("The ferry sank at noon, the ministry of Varrow said.");
    }

    @Test
    void preformatted_text_keeps_its_lines_and_is_unwrapped_as_text_is() {
        String page =
                "<pre>\nFORTY DEAD IN VARROW\n\nForty sailors died when their ferry sank off the\ncoast of Varrow.\n</pre>";

        assertThat(Read.lines(Read.html(page)))
                .containsExactly(
                        "FORTY DEAD IN VARROW", "Forty sailors died when their ferry sank off the coast of Varrow.");
    }

    @Test
    void html_is_told_by_its_beginning_too() {
        String page = "\n<!doctype HTML>\n<p>The ferry sank at noon.</p>";

        assertThat(Read.lines(Read.article("a.txt", page))).containsExactly("The ferry sank at noon.");
        assertThat(Read.lines(Read.article("-", page))).containsExactly("The ferry sank at noon.");
        assertThat(Read.lines(Read.text("<p> is a tag of every page."))).containsExactly("<p> is a tag of every page.");
    }

    @Test
    void broken_pages_lose_no_letter_to_another_place() {
        String[] pieces = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href='x'>",
            "</a>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<li>",
            "<div>",
            "</div>",
            "<!-- c -->",
            "<script>var a='<p>'</script>",
            "<br/>",
            "Forty men ",
            "left",
            " the ferry.",
            "\r\n",
            "🙂",
            " of it",
            "<",
            ">",
            "<svg><text>",
            "</svg>",
            "<select><option>",
            "</select>",
            "<form>",
            "</form>"
        };
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            StringBuilder page = new StringBuilder("<p>The ferry of Varrow sank at noon on Monday.</p>");
            for (int i = 0; i < 40; i++) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = page.toString();
            String prose = Read.html(text).prose();

            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(prose.charAt(i))) {
                    assertThat(prose.charAt(i)).as("%d of %s", i, text).isEqualTo(text.charAt(i));
                }
            }
        }
    }
}
