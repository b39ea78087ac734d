package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.compare.DraftLine;
import org.gainsay.compare.DraftNote;
import org.gainsay.compare.Findings;
import org.gainsay.credibility.Credibility;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Grades;
import org.gainsay.credibility.Reliability;
import org.gainsay.report.FindingsJson;
import org.gainsay.review.Decision;
import org.gainsay.review.Decisions;
import org.gainsay.review.JudgedFindings;
import org.gainsay.review.Judging;
import org.gainsay.review.Reason;
import org.gainsay.review.Ruling;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of a check is what its schema says. */
class FindingsSchemaTest {

    private static final Vocabulary NO_NAMES = new Vocabulary(List.of());

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(Map.of(
                            "urn:gainsay:claim", resource("/org/gainsay/format/claim.schema.json"),
                            "urn:gainsay:findings", resource("/org/gainsay/report/findings.schema.json"))))
            .getSchema(resource("/org/gainsay/report/findings.schema.json"), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(strings = {"libya", "varrow"})
    void what_a_check_writes_keeps_to_the_schema(String story) {
        StringWriter json = new StringWriter();

        FindingsJson.write(Story.check(story).findings(), json);

        assertThat(faults(json.toString())).isEmpty();
    }

    @Test
    void a_draft_beside_the_record_keeps_to_the_schema_too() {
        Findings findings = Story.check("libya").findings();
        List<DraftLine> draft = findings.conflicts().stream()
                .map(conflict -> new DraftLine(
                        conflict.claims().get(0),
                        conflict.claims(),
                        List.of(conflict),
                        Stream.of(DraftNote.Kind.values())
                                .map(kind -> new DraftNote(kind, "why", conflict.claims()))
                                .toList()))
                .toList();
        StringWriter json = new StringWriter();

        FindingsJson.write(JudgedFindings.open(findings), draft, json);

        assertThat(faults(json.toString())).isEmpty();
    }

    @Test
    void what_was_decided_keeps_to_the_schema_too() {
        Findings findings = Story.check("libya").findings();
        Judging judging = new Judging(NO_NAMES, new RuleBook(List.of(), NO_NAMES), Claim::confidential);
        LocalDate today = LocalDate.of(2020, 9, 1);
        Instant now = Instant.parse("2020-08-31T12:00:00Z");
        Decision undone = judging.decide(findings.conflicts().get(0), Ruling.genuine(), "", "Ann", now, null);
        List<Decision> entries = findings.conflicts().stream()
                .flatMap(conflict -> Stream.of(
                                Ruling.explained(Reason.SCOPE),
                                Ruling.settled("1,200"),
                                Ruling.open(),
                                Ruling.takingBack(undone),
                                Ruling.pending("the ministry", today))
                        .map(ruling -> judging.decide(conflict, ruling, "words", "Ann", now, today)))
                .toList();
        StringWriter json = new StringWriter();

        FindingsJson.write(
                JudgedFindings.of(findings, judging.of(findings.conflicts(), new Decisions(entries), today)),
                List.of(),
                json);

        assertThat(faults(json.toString())).isEmpty();
    }

    @Test
    void grades_keep_to_the_schema_too() {
        Findings findings = Story.check("libya").findings();
        List<Grade> given = findings.conflicts().stream()
                .flatMap(conflict -> conflict.claims().stream())
                .flatMap(claim -> Stream.of(
                        new Grade(
                                Graded.source(claim.origin().source()),
                                Reliability.F,
                                "anna",
                                "new to us",
                                Instant.EPOCH,
                                null),
                        new Grade(
                                Graded.claim(claim.id()),
                                Credibility.POSSIBLE,
                                "boris",
                                "one witness",
                                Instant.EPOCH,
                                LocalDate.EPOCH)))
                .toList();
        Grades grades = new Grades(given, new Vocabulary(List.of()), LocalDate.of(2026, 11, 21));
        StringWriter json = new StringWriter();

        FindingsJson.write(JudgedFindings.open(findings), List.of(), grades, json);

        assertThat(json.toString()).contains("possibly true (3)", "reliability cannot be judged (F)");
        assertThat(faults(json.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\":1}",
                "{\"schemaVersion\":2,\"coverage\":{},\"conflicts\":[],\"relays\":[]}",
            })
    void the_schema_refuses_what_it_should(String json) {
        assertThat(faults(json)).isNotEmpty();
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(FindingsSchemaTest.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
