package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Hop;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "sources.yaml",
                    """
                    - {prefLabel: Russia}
                    - {prefLabel: Kremlin, altLabel: [Russian presidency], speaksFor: [Russia]}
                    """)
            .build();

    @Test
    void runs_from_the_innermost_speaker_to_the_publisher() {
        Chain chain = chain("the Russian presidency", "Reuters", "Haaretz");

        assertThat(chain.origin().label()).isEqualTo("Kremlin");
        assertThat(chain.relays()).extracting(Term::label).containsExactly("Reuters", "Haaretz");
        assertThat(chain.named()).isTrue();
    }

    @Test
    void one_origin_under_two_names_is_one_and_its_parent_body_is_another() {
        assertThat(chain("Kremlin", "Reuters").sharesOriginWith(chain("Russian presidency")))
                .isTrue();
        assertThat(chain("Kremlin").sharesOriginWith(chain("Russia"))).isFalse();
        assertThat(chain("Kremlin", "Reuters").sharesOriginWith(chain("Reuters")))
                .isFalse();
    }

    @Test
    void two_unnamed_speakers_are_never_known_to_be_one() {
        Chain unnamed = Chain.of(
                ClaimBuilder.claim("a")
                        .by(new Hop("an official", null, false, false), Hop.of("Reuters"))
                        .build(),
                vocabulary);

        assertThat(unnamed.sharesOriginWith(unnamed)).isFalse();
        assertThat(unnamed.sharesOriginWith(chain("an official"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    Agency > Paper > Agency,             Agency
                    Agency > Paper > Site > Paper,       Paper
                    Kremlin > TASS > Russian presidency, Kremlin
                    Agency > Agency > Paper,             ''
                    Agency > Paper > Site,               ''
                    Agency,                              ''
                    """)
    void a_chain_that_comes_back_to_a_source_runs_in_a_circle(String sources, String back) {
        assertThat(chain(sources.split(" > ")).circle().map(Term::label).orElse(""))
                .isEqualTo(back);
    }

    @Test
    void counts_who_spoke_and_who_relayed() {
        List<Claim> claims = List.of(
                ClaimBuilder.claim("a").by("Kremlin", "Reuters", "Haaretz").build(),
                ClaimBuilder.claim("b").by("Russian presidency", "Reuters").build(),
                ClaimBuilder.claim("c").by("Reuters").build(),
                ClaimBuilder.claim("d").by("Haaretz", "Reuters", "Reuters").build());

        assertThat(SourceEntry.of(claims, new SourceBook(List.of(), vocabulary)))
                .extracting(
                        entry -> entry.source().label(),
                        SourceEntry::said,
                        SourceEntry::relayed,
                        entry -> entry.speaksFor().toString())
                .containsExactly(
                        tuple("Kremlin", 2, 0, "[Russia]"), tuple("Reuters", 1, 3, "[]"), tuple("Haaretz", 1, 1, "[]"));
    }

    private Chain chain(String... sources) {
        return Chain.of(ClaimBuilder.claim("a").by(sources).build(), vocabulary);
    }
}
