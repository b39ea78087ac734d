package org.gainsay.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the table, what is blanked shows as a dot in the middle of the line. */
class ParsedTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    “We left,” she said      | ·We left,· she said
                    "We left," she said      | ·We left,· she said
                    «We left», she said      | ·We left·, she said
                    ``We left'' she said     | ··We left·· she said
                    ‘We left’ she said       | ·We left· she said
                    Varrow’s men don't know  | Varrow’s men don't know
                    the farmers’ boats       | the farmers· boats
                    six MiG-29 jets          | six MiG_29 jets
                    an SA-22 and a TB-2      | an SA_22 and a TB_2
                    Il-76s landed            | Il_76s landed
                    in 1999-2001             | in 1999-2001
                    from 3,500-3,800 men     | from 3,500-3,800 men
                    a well-known ship        | a well-known ship
                    the Guard (KCG) said     | the Guard ····· said
                    the Guard (which, as all there know well, is old) said | the Guard (which, as all there know well, is old) said
                    no mark at all           | no mark at all
                    """)
    void what_breaks_a_parse_is_blank_and_a_designator_is_one_word(String text, String parsed) {
        assertThat(ParsedText.of(text)).hasSameSizeAs(text).isEqualTo(parsed.replace('·', ' '));
    }
}
