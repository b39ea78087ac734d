package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimIdTest {

    private static final String CLAIM = "{'subject': 'Wagner people', 'predicate': 'present', 'polarity': 'asserted',"
            + " 'estimate': {'text': 'up to 1,200', 'bound': 'upper', 'high': 1200},"
            + " 'attribution': [{'source': 'UN report'}, {'source': 'Reuters'}],"
            + " 'provenance': {'document': 'd1.txt', 'start': 120, 'end': 140, 'quote': 'up to 1,200 people'}}";

    private final Path folder;

    ClaimIdTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void an_id_stays_the_same_from_one_version_of_the_program_to_the_next() {
        assertThat(id(CLAIM)).isEqualTo("f9f60d6abc7a4fb6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'd1.txt'         | 'd2.txt'
            1,200 people     | 2,500 people
            'present'        | 'killed'
            'asserted'       | 'denied'
            'up to 1,200',   | 'as many as 1,200',
            {'source': 'UN report'}, | ``
            'Reuters'        | 'Haaretz'
            """)
    void it_depends_on_what_makes_a_claim(String part, String other) {
        assertThat(id(CLAIM.replace(part, other.strip()))).isNotEqualTo(id(CLAIM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            120, 'end': 140   | 220, 'end': 240
            up to 1,200 people | up  to\\n1,200 people
            'Reuters'}        | 'Reuters', 'role': 'quoted'}
            """)
    void it_does_not_depend_on_where_the_quote_stands_or_how_it_is_set(String part, String other) {
        assertThat(id(CLAIM.replace(part, other))).isEqualTo(id(CLAIM));
    }

    private String id(String json) {
        try {
            Path file = Files.writeString(folder.resolve("claims.jsonl"), json.replace('\'', '"'));
            Loaded loaded = new ClaimFiles(text -> Optional.empty()).read(file);
            return loaded.orThrow().stream()
                    .map(LocatedClaim::claim)
                    .map(Claim::id)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
