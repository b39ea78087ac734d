package org.gainsay.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.format.Json;
import org.gainsay.review.Judged.Status;
import org.gainsay.review.Ruling;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A check as SARIF, held against the schema that OASIS publishes. */
class SarifLogTest {

    @Test
    void it_keeps_to_the_schema_with_and_without_decisions() {
        List<Claim> claims = Reports.disputes(2);

        assertThat(faults(Reports.of(claims))).isEmpty();
        assertThat(faults(Reports.of(claims, Ruling.genuine(), Status.JUDGED))).isEmpty();
        assertThat(faults(Reports.of(claims, Ruling.genuine(), Status.REOPENED)))
                .isEmpty();
        assertThat(faults(Reports.of(List.of()))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_it_should() {
        assertThat(SarifSchema.faults("{\"version\":\"2.1.0\",\"runs\":[{}]}")).isNotEmpty();
    }

    @Test
    void a_conflict_stands_at_the_line_of_its_newest_claim_and_names_the_others_with_speaker_date_and_value() {
        JsonNode result = results(Reports.of(Reports.disputes(1))).get(0);

        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("claims/new.jsonl");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isEqualTo(2);
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(1);
        assertThat(result.at("/relatedLocations/0/message/text").stringValue())
                .isEqualTo("A, said 1 Mar 2022: 100: troops present, Ostrand 0 (a0)");
        assertThat(result.at("/message/text").stringValue()).contains("Cannot both be true.");
        assertThat(result.at("/ruleId").stringValue()).isEqualTo("headcount");
        assertThat(result.at("/level").stringValue()).isEqualTo("error");
    }

    @Test
    void its_fingerprint_is_that_of_the_question_whatever_the_line() {
        List<Claim> claims = Reports.disputes(1);
        List<Claim> reordered = List.of(claims.get(1), claims.get(0));

        JsonNode first = results(Reports.of(claims)).get(0).get("partialFingerprints");

        assertThat(first.get("question/v1").stringValue()).matches("[0-9a-f]{16}");
        assertThat(results(Reports.of(reordered)).get(0).get("partialFingerprints"))
                .isEqualTo(first);
    }

    @Test
    void rules_carry_what_they_look_for_and_why() {
        JsonNode run = run(Reports.of(Reports.disputes(1)));
        int index = run.at("/results/0/ruleIndex").intValue();

        JsonNode rule = run.at("/tool/driver/rules").get(index);

        assertThat(rule.get("id").stringValue()).isEqualTo("headcount");
        assertThat(rule.at("/shortDescription/text").stringValue()).isNotBlank();
        assertThat(rule.at("/help/text").stringValue()).isNotBlank();
        assertThat(rule.at("/defaultConfiguration/level").stringValue()).isEqualTo("error");
    }

    @Test
    void what_people_have_judged_is_suppressed_and_of_the_baseline() {
        JsonNode result = results(Reports.of(Reports.disputes(1), Ruling.genuine(), Status.JUDGED))
                .get(0);

        assertThat(result.get("baselineState").stringValue()).isEqualTo("unchanged");
        assertThat(result.at("/suppressions/0/status").stringValue()).isEqualTo("accepted");
        assertThat(result.at("/suppressions/0/justification").stringValue())
                .isEqualTo("genuine, report both by E. Ditor on 5 Mar 2022: both are to be reported");
    }

    @Test
    void what_something_new_has_joined_is_updated_and_under_review() {
        JsonNode result = results(Reports.of(Reports.disputes(1), Ruling.genuine(), Status.REOPENED))
                .get(0);

        assertThat(result.get("baselineState").stringValue()).isEqualTo("updated");
        assertThat(result.at("/suppressions/0/status").stringValue()).isEqualTo("underReview");
    }

    @Test
    void what_waits_for_an_answer_is_of_the_baseline_and_not_yet_suppressed() {
        Ruling asked = Ruling.pending("the mayor", LocalDate.of(2022, 4, 1));

        JsonNode result =
                results(Reports.of(Reports.disputes(1), asked, Status.PENDING)).get(0);

        assertThat(result.at("/suppressions/0/status").stringValue()).isEqualTo("underReview");
    }

    @Test
    void no_more_claims_stand_beside_a_conflict_than_a_host_shows_and_the_rest_is_told() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            claims.add(Reports.troops("c" + i, 100 + 200 * i, "Ostrand", "2022-03-01", "S" + i));
        }
        StringWriter written = new StringWriter();

        List<String> leftOut = SarifLog.write(Reports.of(claims), written);

        JsonNode run = Json.MAPPER.readTree(written.toString()).at("/runs/0");
        assertThat(run.at("/results/0/relatedLocations")).hasSize(99);
        assertThat(leftOut)
                .containsExactly("left out: claims beyond the first 100 of 1 conflict; --format json has all");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .isEqualTo(leftOut.get(0));
    }

    @Test
    void no_more_is_written_than_a_host_takes_and_the_rest_is_told() {
        StringWriter written = new StringWriter();

        List<String> leftOut = SarifLog.write(Reports.of(Reports.disputes(40)), new CodeScanningLimits(2_000), written);

        int results =
                Json.MAPPER.readTree(written.toString()).at("/runs/0/results").size();
        assertThat(results).isBetween(1, 39);
        assertThat(leftOut).singleElement().asString().startsWith("left out: the " + (40 - results) + " least severe");
    }

    @Test
    void a_text_can_make_no_link_and_a_file_name_no_scheme() {
        Claim hostile = Reports.troops("b", 300, "Ostrand", "2022-03-02", "[click](https://evil.example)");
        Claim other = Reports.troops("a", 100, "Ostrand", "2022-03-01", "A");

        String said = results(Reports.of(List.of(other, hostile)))
                .get(0)
                .at("/locations/0/message/text")
                .stringValue();

        assertThat(said).startsWith("\\[click\\](https://evil.example)");
    }

    private static JsonNode results(BuildReport report) {
        return run(report).get("results");
    }

    private static JsonNode run(BuildReport report) {
        return Json.MAPPER.readTree(written(report)).at("/runs/0");
    }

    private static List<Error> faults(BuildReport report) {
        return SarifSchema.faults(written(report));
    }

    private static String written(BuildReport report) {
        StringWriter written = new StringWriter();
        assertThat(SarifLog.write(report, written)).isEmpty();
        return written.toString();
    }

    @Test
    void notes_on_the_way_of_a_statement_keep_to_the_schema_too_and_to_the_limits() {
        List<Claim> claims = List.of(
                Reports.troops("a", 100, "Ostrand", "2022-03-01", "A"),
                Reports.troops("b", 110, "Ostrand", "2022-03-01", "A", "Outlet"));
        StringWriter written = new StringWriter();

        List<String> leftOut = SarifLog.write(Reports.of(claims), new CodeScanningLimits(0), written);

        assertThat(results(Reports.of(claims))).singleElement().satisfies(note -> assertThat(
                        note.at("/message/text").stringValue())
                .isEqualTo("One statement reached the page in two wordings. A: '100' and '110'."));
        assertThat(faults(Reports.of(claims))).isEmpty();
        assertThat(leftOut).singleElement().asString().startsWith("left out: 1 note");
    }
}
