package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.extract.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debris of characters, repaired in place. In the tables ~ is a filler. */
class CleaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            textBlock =
                    """
            Ships &amp; boats|Ships     & boats
            a &# 171; hard&# 187; line|a       « hard      » line
            He &amp;quot;knew&amp;quot; it|He "         knew         " it
            40&nbsp;men left|40      men left
            The caf&eacute; closed|The caf~~~~~~~é closed
            M&uuml;ller left|M~~~~~ü|
            &Ouml;sterby sank|Ö~~~~~sterby sank
            It doesn&#8217;t float|It does~~~~~~n’t float
            Varrow&rsquo;s men|Varrow~~~~~~’s men
            3,500&ndash;3,800 men|3,500      –3,800 men
            AT&T and &unknown; stay|AT&T and &unknown; stay
            R&amp;D grew|R~~~~&D grew
            """)
    void character_references_are_decoded_where_they_stand(String text, String prose) {
        assertThat(shown(text)).startsWith(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            textBlock =
                    """
            the official..|the official. |
            the country. .|the country.  |
            It was “calm.”.|It was “calm.” |
            It was “calm”.|It was “calm”.|
            Really?.|Really? |
            He waited... and left.|He waited... and left.|
            He waited . . . and left.|He waited . . . and left.|
            Then it sank....|Then it sank....|
            in the U.S..|in the U.S. |
            a .22 rifle, e.g. ..5|a .22 rifle, e.g. ..5|
            It sank…”.|It sank…  |
            Why?! he asked|Why?! he asked|
            """)
    void a_full_stop_behind_the_end_of_a_sentence_is_blank(String text, String prose) {
        assertThat(shown(text)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            QUARROW, March 3 (Agency) - The bridge fell in the night.|The bridge fell in the night.
            OSTRAND/QUARROW — The bridge fell in the night.|The bridge fell in the night.
            LAKE VARROW, Ostrand, 3 May 2024 -- The bridge fell.|The bridge fell.
            The bridge - an old one - fell in the night.|The bridge - an old one - fell in the night.
            UN-backed forces left on Monday.|UN-backed forces left on Monday.
            NATO - which nobody had asked - said nothing.|NATO - which nobody had asked - said nothing.
            """)
    void a_dateline_is_no_prose(String text, String prose) {
        assertThat(shown(text).strip()).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            textBlock =
                    """
            He said: “It sank.”|He said: “It sank.”
            “It sank, and nobody came.|“It sank, and nobody came.
            It sank,” he said.|It sank,  he said.
            “It sank,” he said, “fast.|“It sank,” he said,  fast.
            “It sank,” he said.”|“It sank,” he said.\s
            The «big ship sank.|The  big ship sank.
            „Es“ was its name.|„Es“ was its name.
            "It sank," he said.|"It sank," he said.
            "It sank, he said.|"It sank, he said.
            It sank," he said.|It sank,  he said.
            A 12" gun was found.|A 12" gun was found.
            The men’s ‘ship’ sank.|The men’s ‘ship’ sank.
            The ‘ship sank.|The  ship sank.
            The captains’ boats sank.|The captains’ boats sank.
            In the ‘90s it sank.|In the ‘90s it sank.
            “He called it a ‘ship’,” she said.|“He called it a ‘ship’,” she said.
            Nothing new. “.|Nothing new.  \s
            “One “two” three.|“One “two” three.
            """)
    void a_quotation_mark_without_a_partner_in_its_line_is_blank_unless_it_begins_the_line(String text, String prose) {
        assertThat(shown(text)).isEqualTo(prose);
    }

    @Test
    void what_nobody_sees_is_blank_or_a_filler() {
        assertThat(shown("40\u00A0men\u2009left\tVar\u200Brow\u00AD to\uFEFFday \u200Enow\u001B."))
                .isEqualTo("40 men left Var~row  to~day  now .");
    }

    @Test
    void every_kind_of_line_break_is_a_newline() {
        assertThat(shown("One ship.\r\nTwo ships.\rThree ships.\u2028Four ships.\u0085Five ships."))
                .isEqualTo("One ship. \nTwo ships.\nThree ships.\nFour ships.\nFive ships.");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        Article article = Read.text("\uFEFFThe ferry sank at noon.");

        assertThat(article.document().text()).isEqualTo("The ferry sank at noon.");
        assertThat(article.document().sha256())
                .isEqualTo(
                        "fe03591ce13a8f6530984413416f4102921aca0fd9ada5fea50fe620de18efa5"); // of the bytes, the mark
        // among them
    }

    private static String shown(String text) {
        return Read.proseOf(text).replace(Article.FILLER, '~');
    }
}
