package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Hop;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndependenceTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "sources.yaml",
                    """
                    - {prefLabel: Estmark, question: true, sourceKind: official}
                    - {prefLabel: war office, broader: [Estmark], speaksFor: [Estmark], sourceKind: military}
                    - {prefLabel: foreign office, broader: [Estmark], speaksFor: [Estmark], sourceKind: official}
                    - {prefLabel: northern command, speaksFor: [war office], sourceKind: military}
                    - {prefLabel: Ansel Torr, altLabel: [General Torr], speaksFor: [northern command]}
                    - {prefLabel: Mira Holm, speaksFor: [northern command]}
                    - {prefLabel: war office officials, speaksFor: [war office], sourceKind: unnamed}
                    - {prefLabel: war office report, speaksFor: [war office], sourceKind: document}
                    - {prefLabel: river charity, sourceKind: ngo}
                    """)
            .build();

    private final Institutions institutions = new Institutions(
            vocabulary,
            new SourceBook(
                    List.of(house("Morning Post", "Posts"), house("Evening Post", "Posts"), house("Ledger", "Quill")),
                    vocabulary));

    @ParameterizedTest(name = "{0} give {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ansel Torr > Ledger                                       | 1 independent origin; 1 speaker, 1 institution
            Ansel Torr > Ledger, General Torr > Agency > Morning Post | 1 independent origin; 1 speaker, 1 institution
            Ansel Torr > Ledger, northern command > Morning Post      | 1 independent origin; 2 speakers, 1 institution
            northern command > Ledger, war office > Morning Post      | 1 independent origin; 2 speakers, 1 institution
            northern command > Ledger, war office report > Post       | 1 independent origin; 2 speakers, 1 institution
            Ansel Torr > Ledger, Mira Holm > Morning Post             | 1–2 independent origins; 2 speakers, 1 institution
            war office > Ledger, foreign office > Morning Post        | 1–2 independent origins; 2 speakers, 2 institutions
            war office > Ledger, river charity > Morning Post         | 2 independent origins; 2 speakers, 2 institutions
            river charity > Agency > Ledger, Agency > Morning Post    | 1 independent origin; 2 speakers, 2 institutions
            Morning Post, Evening Post                                | 1–2 independent origins; 2 speakers, 2 institutions
            Morning Post, Ledger                                      | 2 independent origins; 2 speakers, 2 institutions
            ?sources > Ledger                                         | 1 independent origin; 1 speaker, 1 of unknown institution
            ?sources > Ledger, ?sources > Ledger > Morning Post       | 1 independent origin; 1 speaker, 1 of unknown institution
            ?sources > Ledger, ?sources > Agency > Morning Post       | 1–2 independent origins; 2 speakers, 2 of unknown institution
            ?people > Ledger, ?sources > Agency, river charity > Post | 2–3 independent origins; 3 speakers, 1 institution, 2 of unknown institution
            war office officials > Ledger, war office officials > Agency, war office officials > Courier \
            | 1–3 independent origins; 3 speakers, 1 institution
            Ansel Torr > Ledger, river charity > Ledger, Ledger       | 2 independent origins; 3 speakers, 3 institutions
            war office officials > Ledger, war office > Agency        | 1 independent origin; 2 speakers, 1 institution
            """)
    void origins_are_counted_not_articles(String chains, String sentence) {
        assertThat(Independence.of(claims(chains), institutions).sentence()).isEqualTo(sentence);
    }

    @Test
    void nothing_has_no_origin() {
        assertThat(Independence.of(List.of(), institutions).sentence()).isEqualTo("0 independent origins; 0 speakers");
    }

    @Test
    void an_origin_is_judged_by_its_closest_wording() {
        Claim far = ClaimBuilder.claim("a").by("Ansel Torr", "Agency", "Ledger").build();
        Claim near = ClaimBuilder.claim("b").by("Ansel Torr", "Ledger").build();
        Claim own = ClaimBuilder.claim("c")
                .quoting("Ansel Torr", "Agency", "Ledger")
                .build();

        Independence independence = Independence.of(List.of(far, near, own), institutions);

        assertThat(independence.origins()).singleElement().satisfies(origin -> assertThat(origin.claims())
                .extracting(Claim::id)
                .containsExactly("c", "b", "a"));
    }

    private List<Claim> claims(String chains) {
        List<String> each = Stream.of(chains.split(",", -1)).map(String::strip).toList();
        return Stream.iterate(0, i -> i + 1)
                .limit(each.size())
                .map(i -> ClaimBuilder.claim("c" + i).by(hops(each.get(i))).build())
                .toList();
    }

    /** A question mark stands before who is not named. */
    private static Hop[] hops(String chain) {
        return Stream.of(chain.split(">", -1))
                .map(String::strip)
                .map(name -> name.startsWith("?") ? new Hop(name.substring(1), null, false, false) : Hop.of(name))
                .toArray(Hop[]::new);
    }

    private static SourceProfile house(String name, String family) {
        return new SourceProfile(
                name, List.of(), null, null, null, List.of(), family, null, List.of(), List.of(), false);
    }
}
