package org.gainsay.report.exchange;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Failure;
import org.gainsay.report.CoverageText;
import org.gainsay.report.DecisionText;
import org.gainsay.review.Judged;

/**
 * A check as JUnit XML, as Jenkins, GitLab and others read it (the Jenkins xUnit plug-in's junit-10.xsd). A rule with conflicts is
 * a test suite, a conflict a test case: failed where it makes the check fail, skipped where people have judged it, else passed. What
 * could not be compared is an error of the suite on coverage, which is never empty.
 */
public final class JunitXml {

    private static final String COVERAGE = "coverage";
    private static final int CHARACTERS_OF_FINGERPRINT = 8;

    private JunitXml() {}

    /** Writes the report; the target stays open. */
    public static void write(BuildReport report, Writer target) {
        Map<String, List<Judged>> byRule = report.conflicts().stream()
                .collect(Collectors.groupingBy(
                        judged -> judged.conflict().question().rule().id(), TreeMap::new, Collectors.toList()));
        try {
            XmlElements xml = new XmlElements(target);
            xml.start("testsuites").attribute("name", "gainsay");
            coverage(report, xml);
            for (Map.Entry<String, List<Judged>> rule : byRule.entrySet()) {
                suite(rule.getKey(), rule.getValue(), report, xml);
            }
            xml.end();
            xml.finish();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("the report could not be written as XML", fault);
        }
    }

    private static void coverage(BuildReport report, XmlElements xml) throws XMLStreamException {
        List<Failure> failed = report.coverage().failed();
        suite(COVERAGE, xml);
        counts(xml, Math.max(1, failed.size()), 0, failed.size(), 0);
        for (Failure failure : failed) {
            testcase(xml, COVERAGE, failure.about());
            xml.start("error")
                    .attribute("type", "not compared")
                    .attribute("message", failure.message())
                    .end();
            xml.end();
        }
        if (failed.isEmpty()) {
            testcase(xml, COVERAGE, "every comparison could be made");
            xml.end();
        }
        xml.element("system-out", String.join("\n", CoverageText.sentences(report.coverage())));
        xml.end();
    }

    private static void suite(String rule, List<Judged> conflicts, BuildReport report, XmlElements xml)
            throws XMLStreamException {
        long covered = conflicts.stream().filter(Judged::isCovered).count();
        long failing = conflicts.stream().filter(report::isFailing).count();
        suite(rule, xml);
        counts(xml, conflicts.size(), failing, 0, covered);
        for (Judged judged : conflicts) {
            testcase(xml, rule, name(judged.conflict()));
            outcome(judged, report, xml);
            xml.end();
        }
        xml.end();
    }

    private static void outcome(Judged judged, BuildReport report, XmlElements xml) throws XMLStreamException {
        Conflict conflict = judged.conflict();
        if (judged.isCovered()) {
            xml.start("skipped")
                    .attribute(
                            "message", judged.decision().map(DecisionText::of).orElse(""))
                    .end();
        } else if (report.isFailing(judged)) {
            xml.start("failure")
                    .attribute("type", Word.of(conflict.verdict()))
                    .attribute("message", conflict.clashes().get(0).sentence())
                    .text(text(judged, report))
                    .end();
        } else {
            xml.element("system-out", Word.of(conflict.verdict()) + "\n" + text(judged, report));
        }
    }

    /** Two questions may read alike; their fingerprints differ. */
    private static String name(Conflict conflict) {
        return conflict.question().text() + " (" + conflict.fingerprint().substring(0, CHARACTERS_OF_FINGERPRINT) + ")";
    }

    private static String text(Judged judged, BuildReport report) {
        return Stream.concat(
                        ConflictSentences.why(judged).stream(),
                        report.claims(judged.conflict()).stream().map(ConflictSentences::said))
                .collect(Collectors.joining("\n"));
    }

    /** Some readers go by the names of the classes of the test cases, so that they are the name of the suite. */
    private static void suite(String name, XmlElements xml) throws XMLStreamException {
        xml.start("testsuite").attribute("name", className(name));
    }

    private static String className(String suite) {
        return "gainsay." + suite;
    }

    private static void testcase(XmlElements xml, String suite, String name) throws XMLStreamException {
        xml.start("testcase")
                .attribute("classname", className(suite))
                .attribute("name", name)
                .attribute("time", "0");
    }

    private static void counts(XmlElements xml, long tests, long failures, long errors, long skipped)
            throws XMLStreamException {
        xml.attribute("tests", String.valueOf(tests))
                .attribute("failures", String.valueOf(failures))
                .attribute("errors", String.valueOf(errors))
                .attribute("skipped", String.valueOf(skipped))
                .attribute("time", "0");
    }
}
