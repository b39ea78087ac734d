package org.gainsay.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.pair.Lemma.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNetTest {

    private static final WordNet WORD_NET = new WordNet();

    @ParameterizedTest(name = "{0} ({1}) is {4} to {2} ({3})")
    @CsvSource({
        "buy, VERB, purchase, VERB, SAME",
        "girl, NOUN, child, NOUN, NARROWER",
        "vehicle, NOUN, truck, NOUN, BROADER",
        "recovery, NOUN, recover, VERB, DERIVED",
        "open, ADJECTIVE, closed, ADJECTIVE, OPPOSITE",
        "rise, VERB, fall, VERB, OPPOSITE",
        "harbour, NOUN, patient, NOUN, NONE",
        "Varrow, NAME, town, NOUN, NONE",
        "zzyzzva, NOUN, zzyzzva, NOUN, SAME",
    })
    void words_are_related_as_wordnet_says(String one, Part part, String other, Part otherPart, Kinship kinship) {
        Lemma first = new Lemma(one, part);
        Lemma second = new Lemma(other, otherPart);

        assertThat(WORD_NET.kinship(first, second)).isEqualTo(kinship);
        assertThat(WORD_NET.kinship(second, first)).isEqualTo(reversed(kinship));
    }

    private static Kinship reversed(Kinship kinship) {
        return switch (kinship) {
            case NARROWER -> Kinship.BROADER;
            case BROADER -> Kinship.NARROWER;
            case SAME, DERIVED, OPPOSITE, NONE -> kinship;
        };
    }
}
