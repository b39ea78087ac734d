package org.gainsay.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.review.Judged.Status;
import org.gainsay.review.Ruling;
import org.junit.jupiter.api.Test;

/** A check as JUnit XML, read by the reader with which Maven reports tests. */
class JunitXmlTest {

    @Test
    void a_conflict_that_makes_the_check_fail_is_a_failure_of_its_rule() {
        ReportTestSuite suite = suite("headcount", Reports.of(Reports.disputes(2)));

        assertThat(suite.getNumberOfTests()).isEqualTo(2);
        assertThat(suite.getNumberOfFailures()).isEqualTo(2);
        ReportTestCase failure = suite.getTestCases().get(0);
        assertThat(failure.getName()).startsWith("How many troops in Ostrand 0? (");
        assertThat(failure.getFailureType()).isEqualTo("contradiction");
        assertThat(failure.getFailureMessage()).isEqualTo("Cannot both be true.");
        assertThat(failure.getFailureDetail()).contains("A, said 1 Mar 2022: 100: troops present, Ostrand 0 (a0)");
    }

    @Test
    void one_below_the_level_is_passed_and_not_failed() {
        ReportTestSuite suite = suite("headcount", Reports.passing(Reports.disputes(2)));

        assertThat(suite.getNumberOfTests()).isEqualTo(2);
        assertThat(suite.getNumberOfFailures()).isZero();
        assertThat(suite.getTestCases()).allMatch(ReportTestCase::isSuccessful);
    }

    @Test
    void a_judged_one_is_skipped_with_who_judged_it() {
        ReportTestSuite suite = suite("headcount", Reports.of(Reports.disputes(1), Ruling.genuine(), Status.JUDGED));

        assertThat(suite.getNumberOfSkipped()).isEqualTo(1);
        assertThat(suite.getTestCases().get(0).getFailureMessage())
                .isEqualTo("genuine, report both by E. Ditor on 5 Mar 2022: both are to be reported");
    }

    @Test
    void what_could_not_be_compared_is_an_error() {
        Claim denial = ClaimBuilder.claim("d")
                .about("troops", "present")
                .denied("no-such-claim")
                .build();

        ReportTestSuite suite = suite("coverage", Reports.of(List.of(denial)));

        assertThat(suite.getNumberOfErrors()).isEqualTo(1);
        assertThat(suite.getTestCases().get(0).hasError()).isTrue();
    }

    @Test
    void nothing_found_is_one_passed_test_and_never_an_empty_report() {
        BuildReport report = Reports.of(List.of());

        assertThat(suites(report)).containsOnlyKeys("coverage");
        assertThat(suite("coverage", report).getTestCases())
                .singleElement()
                .satisfies(test -> assertThat(test.isSuccessful()).isTrue());
    }

    @Test
    void characters_that_xml_cannot_write_and_markup_break_nothing() {
        String hostile = "\u0000\u001b[31m]]><failure>\ufffe\ud800 &amp; \ud83d\ude00";
        List<Claim> claims = List.of(
                Reports.troops("a", 100, "Ostrand", "2022-03-01", hostile),
                Reports.troops("b", 300, "Ostrand", "2022-03-02", "B"));

        ReportTestCase failure =
                suite("headcount", Reports.of(claims)).getTestCases().get(0);

        assertThat(failure.getFailureDetail())
                .contains("\ufffd\ufffd[31m]]><failure>\ufffd\ufffd &amp; \ud83d\ude00, said 1 Mar 2022");
    }

    private static ReportTestSuite suite(String name, BuildReport report) {
        return Objects.requireNonNull(suites(report).get(name), name);
    }

    private static Map<String, ReportTestSuite> suites(BuildReport report) {
        StringWriter written = new StringWriter();
        JunitXml.write(report, written);
        byte[] xml = written.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return new TestSuiteXmlParser(new NullConsoleLogger())
                    .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8)).stream()
                            .collect(Collectors.toMap(ReportTestSuite::getName, Function.identity()));
        } catch (Exception unreadable) {
            throw new AssertionError(written.toString(), unreadable);
        }
    }
}
