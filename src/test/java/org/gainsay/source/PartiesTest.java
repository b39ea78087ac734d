package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.DateRange;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is a party to what, as people said. */
class PartiesTest {

    private final Vocabulary vocabulary = new VocabularyFiles(new Problems())
            .add(
                    "story.yaml",
                    """
                    - {prefLabel: Ostrand}
                    - {prefLabel: Lower Ostrand, broader: [Ostrand]}
                    - {prefLabel: water office, sourceKind: official}
                    - {prefLabel: Ansel Torr, speaksFor: [water office]}
                    """)
            .build();

    private final Parties parties = new Parties(new SourceBook(List.of(waterOffice()), vocabulary));

    @ParameterizedTest(name = "{0} on {1} of {2}: {3}")
    @CsvSource({
        "water office, wells, Ostrand, true",
        "water office, wells, Lower Ostrand, true",
        "water office, Ostrand, Estmark, true",
        "Ansel Torr, wells, Ostrand, true",
        "water office, wells, Estmark, false",
        "river charity, wells, Ostrand, false"
    })
    void a_source_is_a_party_where_a_person_said_so_of_it_or_of_whom_it_speaks_for(
            String source, String subject, String place, boolean party) {
        Claim claim = ClaimBuilder.claim("a")
                .about(subject, "present")
                .place(place)
                .by(source, "Ledger")
                .build();

        assertThat(parties.isParty(claim)).isEqualTo(party);
    }

    @Test
    void interests_are_told_with_where_they_are_told() {
        assertThat(parties.interests(vocabulary.term("Ansel Torr"))).containsExactly(interest());
        assertThat(parties.interests(vocabulary.term("Ledger"))).isEmpty();
    }

    private static SourceProfile waterOffice() {
        return new SourceProfile(
                "water office",
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(interest()),
                false);
    }

    private static Interest interest() {
        return new Interest("Ostrand", DateRange.day(LocalDate.of(2022, 1, 1)), "the water law, section 3");
    }
}
