package org.gainsay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.RandomClaims;
import org.gainsay.compare.World;
import org.junit.jupiter.api.Test;

/** What holds for decisions about any claims. */
class JudgingLawsTest {

    private static final int SEEDS = 100;
    private static final int CLAIMS = 30;
    private static final String OTHER = "-other";
    private static final LocalDate TODAY = LocalDate.of(2020, 9, 1);
    private static final Instant NOON = Instant.parse("2020-08-31T12:00:00Z");
    private static final Judging JUDGING = new Judging(World.VOCABULARY, World.RULES, Claim::confidential);

    @Test
    void the_order_of_the_claims_changes_no_entry() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> shuffled = new ArrayList<>(claims(seed));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(decided(shuffled).entries())
                    .as("seed %d", seed)
                    .isEqualTo(decided(claims(seed)).entries());
        }
    }

    @Test
    void what_was_judged_stays_judged_when_its_claims_are_read_anew() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> moved =
                    claims(seed).stream().map(JudgingLawsTest::moved).toList();

            assertThat(judged(moved, decided(claims(seed))))
                    .as("seed %d", seed)
                    .allSatisfy(judged -> assertThat(judged.status()).isEqualTo(Judged.Status.JUDGED))
                    .extracting(judged -> judged.conflict().fingerprint())
                    .containsExactlyElementsOf(conflicts(claims(seed)).stream()
                            .map(Conflict::fingerprint)
                            .toList());
        }
    }

    @Test
    void an_entry_reads_the_same_after_it_went_through_a_file() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Decisions decisions = decided(claims(seed));

            assertThat(decisions.entries().stream().map(DecisionJson::line).map(DecisionJson::parse))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(decisions.entries());
        }
    }

    @Test
    void a_reprint_of_each_claim_reopens_nothing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> reprinted = new ArrayList<>(claims(seed));
            claims(seed).stream().map(JudgingLawsTest::reprint).forEach(reprinted::add);

            assertThat(judged(reprinted, decided(claims(seed))))
                    .as("seed %d", seed)
                    .allSatisfy(
                            judged -> assertThat(judged.causes()).doesNotContain(Cause.NEW_ORIGIN, Cause.NEW_POSITION));
        }
    }

    @Test
    void nothing_that_clashes_over_another_event_hides_under_an_entry() {
        long met = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Claim> first = claims(seed).stream()
                    .map(claim -> of(claim, "market bombing"))
                    .toList();
            Stream<Claim> second =
                    claims(seed).stream().map(claim -> withId(of(claim, "harbour bombing"), claim.id() + OTHER));
            List<Judged> clashing = judged(Stream.concat(first.stream(), second).toList(), decided(first)).stream()
                    .filter(JudgingLawsTest::clashesOverTheOther)
                    .toList();
            met += clashing.size();

            assertThat(clashing).as("seed %d", seed).noneMatch(Judged::isCovered);
        }
        assertThat(met).isPositive();
    }

    private static boolean clashesOverTheOther(Judged judged) {
        return judged.conflict().positions().stream()
                .flatMap(position -> position.clashing().stream())
                .anyMatch(claim -> claim.id().endsWith(OTHER));
    }

    private static Claim of(Claim claim, String event) {
        Proposition about = claim.proposition();
        return copy(
                claim,
                claim.id(),
                new Proposition(about.subject(), about.predicate(), event, about.place()),
                claim.attribution());
    }

    private static Claim withId(Claim claim, String id) {
        return copy(claim, id, claim.proposition(), claim.attribution());
    }

    /** The same claim at another place of its document. */
    private static Claim moved(Claim claim) {
        return standing(claim, 100);
    }

    private static Claim standing(Claim claim, int start) {
        return claim.at(new Provenance(claim.id() + ".txt", start, start + 10, null));
    }

    /** The same claim, of the same origin, in the paper of somebody else. */
    private static Claim reprint(Claim claim) {
        List<Hop> chain = Stream.concat(claim.attribution().stream(), Stream.of(Hop.of("Outlet X")))
                .toList();
        return copy(claim, claim.id() + "-reprint", claim.proposition(), chain)
                .at(new Provenance("x.txt", 0, 10, null));
    }

    private static Claim copy(Claim claim, String id, Proposition about, List<Hop> chain) {
        return new Claim(
                id,
                about,
                claim.estimate(),
                claim.polarity(),
                claim.stance(),
                claim.modality(),
                claim.hedges(),
                claim.basis(),
                claim.asOf(),
                claim.saidOn(),
                chain,
                claim.provenance(),
                claim.denies(),
                claim.reading(),
                false);
    }

    private static List<Judged> judged(List<Claim> claims, Decisions decisions) {
        return JUDGING.of(conflicts(claims), decisions, TODAY);
    }

    private static Decisions decided(List<Claim> claims) {
        return new Decisions(conflicts(claims).stream()
                .map(conflict -> JUDGING.decide(conflict, Ruling.genuine(), "", "Ann", NOON, null))
                .toList());
    }

    private static List<Conflict> conflicts(List<Claim> claims) {
        return World.check(claims).conflicts();
    }

    private static List<Claim> claims(long seed) {
        return new RandomClaims(seed)
                .many(CLAIMS).stream().map(claim -> standing(claim, 0)).toList();
    }
}
