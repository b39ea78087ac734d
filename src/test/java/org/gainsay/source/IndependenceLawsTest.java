package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Hop;
import org.gainsay.input.Problems;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;
import org.junit.jupiter.api.Test;

/** What a further claim does to the count of independent origins, whatever is on record. */
class IndependenceLawsTest {

    private static final List<String> SOURCES = List.of(
            "Estmark",
            "war office",
            "foreign office",
            "command",
            "spokesman",
            "minister",
            "Agency",
            "Outlet 1",
            "Outlet 2",
            "charity",
            "?officials",
            "?sources",
            "?war office officials");

    private static final Vocabulary VOCABULARY = new VocabularyFiles(new Problems())
            .add(
                    "sources.yaml",
                    """
                    - {prefLabel: Estmark, question: true, sourceKind: official}
                    - {prefLabel: war office, broader: [Estmark], speaksFor: [Estmark]}
                    - {prefLabel: foreign office, broader: [Estmark], speaksFor: [Estmark]}
                    - {prefLabel: command, speaksFor: [war office]}
                    - {prefLabel: spokesman, speaksFor: [command]}
                    - {prefLabel: minister, speaksFor: [foreign office]}
                    - {prefLabel: war office officials, speaksFor: [war office]}
                    """)
            .build();

    private static final Institutions INSTITUTIONS =
            new Institutions(VOCABULARY, new SourceBook(List.of(), VOCABULARY));

    private static final int SEEDS = 400;

    @Test
    void a_repetition_never_raises_the_count() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = claims(random);
            List<Hop> road =
                    new ArrayList<>(claims.get(random.nextInt(claims.size())).attribution());
            road.add(Hop.of("Reprinter"));

            Independence before = count(claims);
            Independence after = count(with(claims, claim("repetition", road)));

            assertThat(after.low()).as("seed %d", seed).isLessThanOrEqualTo(before.low());
            assertThat(after.high()).as("seed %d", seed).isLessThanOrEqualTo(before.high());
        }
    }

    @Test
    void another_road_of_the_same_origin_never_raises_the_count() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = claims(random);
            Hop origin = claims.get(random.nextInt(claims.size())).origin();
            if (!origin.named()) {
                continue;
            }
            List<Hop> road = List.of(origin, hop(SOURCES.get(random.nextInt(SOURCES.size()))), Hop.of("Reprinter"));

            Independence before = count(claims);
            Independence after = count(with(claims, claim("road", road)));

            assertThat(after.low()).as("seed %d", seed).isLessThanOrEqualTo(before.low());
            assertThat(after.high()).as("seed %d", seed).isLessThanOrEqualTo(before.high());
        }
    }

    @Test
    void another_voice_whoever_it_is_never_lowers_the_count() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = claims(random);

            Independence before = count(claims);
            Independence after = count(with(claims, claim("another", List.of(Hop.of("Outlet 9")))));

            assertThat(after.low()).as("seed %d", seed).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).as("seed %d", seed).isGreaterThanOrEqualTo(before.high());
        }
    }

    @Test
    void an_independent_origin_raises_the_count_by_one() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = claims(new Random(seed));

            Independence before = count(claims);
            Independence after =
                    count(with(claims, claim("new", List.of(Hop.of("a voice of its own"), Hop.of("Paper")))));

            assertThat(after.low()).as("seed %d", seed).isEqualTo(before.low() + 1);
            assertThat(after.high()).as("seed %d", seed).isEqualTo(before.high() + 1);
        }
    }

    @Test
    void order_changes_nothing_and_every_claim_stands_behind_one_origin() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = claims(random);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);

            Independence independence = count(claims);

            assertThat(count(shuffled)).as("seed %d", seed).isEqualTo(independence);
            assertThat(independence.low()).as("seed %d", seed).isBetween(1, independence.high());
            assertThat(independence.high()).as("seed %d", seed).isLessThanOrEqualTo(independence.speakers());
            assertThat(independence.origins().stream().flatMap(origin -> origin.claims().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(claims);
        }
    }

    @Test
    void two_claims_are_as_independent_as_the_count_of_both_tells() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Claim> claims = claims(new Random(seed));
            PairIndependence pairs = new PairIndependence(INSTITUTIONS);
            for (Claim one : claims) {
                for (Claim other : claims) {
                    if (!one.equals(other)) {
                        assertThat(pairs.of(one, other))
                                .as("seed %d: %s, %s", seed, one.id(), other.id())
                                .isEqualTo(answer(count(List.of(one, other))));
                    }
                }
            }
        }
    }

    private static PairIndependence.Answer answer(Independence ofTwo) {
        if (ofTwo.low() > 1) {
            return PairIndependence.Answer.INDEPENDENT;
        }
        return ofTwo.high() > 1 ? PairIndependence.Answer.PERHAPS_INDEPENDENT : PairIndependence.Answer.DEPENDENT;
    }

    private static Independence count(List<Claim> claims) {
        return Independence.of(claims, INSTITUTIONS);
    }

    private static List<Claim> claims(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> claim("c" + i, road(random)))
                .toList();
    }

    /** The last hop is a publisher, who is always named. */
    private static List<Hop> road(Random random) {
        return Stream.concat(
                        IntStream.range(0, random.nextInt(3))
                                .mapToObj(any -> hop(SOURCES.get(random.nextInt(SOURCES.size())))),
                        Stream.of(Hop.of("Outlet " + random.nextInt(4))))
                .toList();
    }

    private static Hop hop(String name) {
        return name.startsWith("?") ? new Hop(name.substring(1), null, false, false) : Hop.of(name);
    }

    private static Claim claim(String id, List<Hop> road) {
        return ClaimBuilder.claim(id).by(road.toArray(Hop[]::new)).build();
    }

    private static List<Claim> with(List<Claim> claims, Claim further) {
        List<Claim> all = new ArrayList<>(claims);
        all.add(further);
        return all;
    }
}
