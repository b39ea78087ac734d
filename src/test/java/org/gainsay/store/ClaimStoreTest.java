package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gainsay.store.Claims.claim;
import static org.gainsay.store.Claims.located;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.format.LocatedClaim;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimStoreTest {

    private static final Instant NOW = Instant.parse("2020-07-24T10:15:30.123456789Z");

    private final Dataset dataset = new Dataset(DatasetLocation.memory());
    private final ClaimStore claims = new ClaimStore(dataset, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        dataset.close();
    }

    @Test
    void claims_come_back_in_the_order_of_their_ids() {
        Claim one = claim("b", "fighters");
        Claim other = claim("a10", "jets");
        Claim third = claim("a9", "troops");
        assertThat(claims.save(located(one, other, third), WhenKnown.REFUSE)).isEqualTo(result(3, 0, 0));
        assertThat(claims.all()).containsExactly(other, third, one);
        assertThat(claims.count()).isEqualTo(3);
    }

    @Test
    void a_shell_that_stays_open_reads_claims_and_runs_as_often_as_it_likes() {
        ExtractionStore runs = new ExtractionStore(dataset);
        claims.save(located(claim("c1", "fighters")), WhenKnown.REFUSE);
        for (int i = 0; i < 30; i++) {
            assertThat(claims.all()).hasSize(1);
            assertThat(runs.last()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(WhenKnown.class)
    void the_same_file_a_second_time_changes_nothing(WhenKnown whenKnown) {
        List<LocatedClaim> file = located(claim("c1", "fighters"), claim("c2", "jets"));
        claims.save(file, whenKnown);
        assertThat(claims.save(file, whenKnown)).isEqualTo(result(0, 2, 0));
        assertThat(claims.all()).containsExactly(claim("c1", "fighters"), claim("c2", "jets"));
    }

    @Test
    void known_ids_with_another_content_are_told_all_at_once_and_nothing_is_taken() {
        claims.save(located(claim("c1", "fighters"), claim("c2", "jets"), claim("c3", "tanks")), WhenKnown.REFUSE);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> claims.save(
                        located(claim("c0", "new"), claim("c1", "troops"), claim("c2", "jets"), claim("c3", "guns")),
                        WhenKnown.REFUSE))
                .withMessage(
                        """
                        claims.jsonl:2: claim 'c1' is in the dataset already, with another content; --replace takes the new one
                        claims.jsonl:4: claim 'c3' is in the dataset already, with another content; --replace takes the new one""");
        assertThat(claims.all()).containsExactly(claim("c1", "fighters"), claim("c2", "jets"), claim("c3", "tanks"));
    }

    @Test
    void a_problem_in_the_last_of_many_claims_takes_back_the_first() {
        claims.save(located(claim("c002999", "jets")), WhenKnown.REFUSE);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> claims.save(Claims.many(3000), WhenKnown.REFUSE));
        assertThat(claims.count()).isEqualTo(1);
    }

    @Test
    void a_known_id_is_skipped_where_that_is_asked_for() {
        claims.save(located(claim("c1", "fighters")), WhenKnown.REFUSE);
        LoadResult result = claims.save(located(claim("c1", "troops"), claim("c2", "jets")), WhenKnown.SKIP);
        assertThat(result.added()).isEqualTo(1);
        assertThat(result.skipped())
                .extracting(Problem::toString)
                .containsExactly("claims.jsonl:1: claim 'c1' is in the dataset already, with another content;"
                        + " --replace takes the new one");
        assertThat(claims.all()).containsExactly(claim("c1", "fighters"), claim("c2", "jets"));
    }

    @Test
    void a_known_id_is_replaced_where_that_is_asked_for() {
        claims.save(located(claim("c1", "fighters"), claim("c2", "jets")), WhenKnown.REFUSE);
        assertThat(claims.save(located(claim("c1", "troops"), claim("c3", "tanks")), WhenKnown.REPLACE))
                .isEqualTo(result(1, 0, 1));
        assertThat(claims.all()).containsExactly(claim("c1", "troops"), claim("c2", "jets"), claim("c3", "tanks"));
    }

    @ParameterizedTest
    @EnumSource(
            value = WhenKnown.class,
            names = {"REFUSE", "REPLACE"})
    void an_id_that_two_files_give_two_contents_is_refused(WhenKnown whenKnown) {
        List<LocatedClaim> both = List.of(
                new LocatedClaim("a.jsonl", 3, claim("c1", "fighters")),
                new LocatedClaim("b.csv", 7, claim("c1", "jets")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> claims.save(both, whenKnown))
                .withMessage("b.csv:7: claim 'c1' stands in a.jsonl:3 too, with another content; a claim stands once");
        assertThat(claims.count()).isZero();
    }

    @Test
    void an_id_that_two_files_give_one_content_is_taken_once() {
        assertThat(claims.save(located(claim("c1", "jets"), claim("c1", "jets")), WhenKnown.REFUSE))
                .isEqualTo(result(1, 1, 0));
    }

    @Test
    void a_claim_longer_than_the_dataset_can_keep_is_refused_in_a_sentence() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        claims.save(located(claim("c1", "jets"), claim("c2", "x".repeat(1_100_000))), WhenKnown.REFUSE))
                .withMessageMatching("claims.jsonl:2: claim 'c2' is 11\\d{5} characters long; 1000000 are allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's \"quoted\"; drop table claim; --",
                "two\nlines\r\nand a tab\t",
                "цитата 数 \uD83D\uDE00 e\u0301",
                "\u001b[31mred \u202eturned \u0000 nul",
                "half a pair \uD83D",
                ":id ? ?1 {ts '2020'} \\ %_!",
                " blanks around "
            })
    void any_text_comes_back_as_it_went_in(String text) {
        Claim odd = claim(text, text);
        claims.save(located(odd), WhenKnown.REFUSE);
        assertThat(claims.find(text)).contains(odd);
        assertThat(claims.findByPrefix(text)).containsExactly(odd);
        assertThat(claims.values(ClaimField.SUBJECT)).containsExactly(text);
        assertThat(claims.save(located(odd), WhenKnown.REFUSE)).isEqualTo(result(0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "c1,     c1 c10 c11",
        "c10,    c10",
        "'',     C1 a%b a_b axb c1 c10 c11",
        "C,      C1",
        "a%,     a%b",
        "a_,     a_b",
        "d,      ''"
    })
    void a_prefix_finds_the_ids_that_begin_so_and_no_others(String prefix, String found) {
        claims.save(
                located(Stream.of("c11", "c10", "c1", "C1", "a%b", "a_b", "axb")
                        .map(id -> claim(id, "jets"))
                        .toArray(Claim[]::new)),
                WhenKnown.REFUSE);
        assertThat(claims.findByPrefix(prefix).stream().map(Claim::id))
                .containsExactly(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void an_id_is_found_only_as_a_whole() {
        claims.save(located(claim("c10", "jets")), WhenKnown.REFUSE);
        assertThat(claims.find("c10")).contains(claim("c10", "jets"));
        assertThat(claims.find("c1")).isEmpty();
        assertThat(claims.find("C10")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT,  d1.txt",
        "SUBJECT,   fighters jets",
        "PREDICATE, present",
        "OBJECT,    ''",
        "PLACE,     Libya",
        "ORIGIN,    'UN Panel'"
    })
    void the_words_of_a_field_stand_once_each_and_sorted(ClaimField field, String values) {
        claims.save(located(claim("c1", "jets"), claim("c2", "fighters"), claim("c3", "jets")), WhenKnown.REFUSE);
        assertThat(claims.values(field))
                .containsExactly(
                        switch (values) {
                            case "" -> new String[0];
                            case "UN Panel" -> new String[] {values};
                            default -> values.split(" ");
                        });
    }

    @Test
    void it_is_known_whence_and_when_a_claim_came() {
        claims.save(List.of(new LocatedClaim("b.csv", 7, claim("c1", "jets"))), WhenKnown.REFUSE);
        assertThat(claims.loading("c1")).contains(new Loading("b.csv", 7, NOW));
        assertThat(claims.loading("c2")).isEmpty();
    }

    @Test
    void a_hundred_thousand_claims_are_kept() {
        List<LocatedClaim> many = Claims.many(100_000);
        assertThat(claims.save(many, WhenKnown.REFUSE)).isEqualTo(result(100_000, 0, 0));
        assertThat(claims.save(many, WhenKnown.REFUSE)).isEqualTo(result(0, 100_000, 0));
        assertThat(claims.all())
                .containsExactlyElementsOf(
                        many.stream().map(LocatedClaim::claim).toList());
    }

    private static LoadResult result(int added, int unchanged, int replaced) {
        return new LoadResult(added, unchanged, replaced, List.of());
    }
}
