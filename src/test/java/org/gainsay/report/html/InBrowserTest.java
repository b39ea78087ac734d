package org.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gainsay.format.Json;
import org.gainsay.report.Reports;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The page in a real browser, before axe-core; skipped where the machine has no Chromium. */
class InBrowserTest {

    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final String RESULT =
            """
            .then(result => {
              const told = document.createElement('pre');
              told.id = 'told';
              told.textContent = JSON.stringify(result);
              document.body.append(told);
            });""";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"light, false", "dark, true"})
    void axe_finds_nothing_that_keeps_people_from_reading(String look, boolean dark) throws Exception {
        String page = unlocked(Reports.html(Reports.libya())).replace("<details", "<details open");
        String shown = dark ? page.replace(DARK, "@media all") : page;
        JsonNode result =
                run(shown, axe(), "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)");

        assertThat(found(result)).as(look).isEmpty();
    }

    @Test
    void axe_finds_what_is_wrong() throws Exception {
        JsonNode result = run(
                "<!DOCTYPE html><html><head><title>x</title></head><body><img src='x'></body></html>",
                axe(),
                "axe.run(document).then(found => found.violations)");

        assertThat(found(result)).anyMatch(fault -> fault.startsWith("image-alt"));
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @CsvSource({"320", "390", "1280"})
    void nothing_runs_out_of_the_page_sideways(int width) throws Exception {
        String page = unlocked(Reports.html(Reports.libya())).replace("<details", "<details open");
        Path inner = Files.writeString(folder.resolve("inner.html"), page);
        String measured =
                """
                <script>
                new Promise(ready => onload = () => setTimeout(ready, 500)).then(() => {
                  const wide = [...document.querySelectorAll('body *')]
                    .filter(one => !one.closest('.scroll, .skip, .unseen, svg'))
                    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                    .map(one => one.outerHTML.slice(0, 80));
                  parent.postMessage(wide, '*');
                });
                </script></body>""";
        Files.writeString(inner, page.replace("</body>", measured));
        JsonNode result = run(
                "<!DOCTYPE html><html><body><iframe src='inner.html' width='" + width
                        + "' height='900' frameborder='0'></iframe></body></html>",
                "",
                "new Promise(told => onmessage = message => told(message.data))");

        assertThat(StreamSupport.stream(result.spliterator(), false).map(JsonNode::asString))
                .isEmpty();
    }

    /** The page without the policy that would keep the checker's script from running. */
    private static String unlocked(String page) {
        return page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    }

    private static List<String> found(JsonNode violations) {
        return StreamSupport.stream(violations.spliterator(), false)
                .map(one ->
                        one.path("id").asString() + " (" + one.path("impact").asString() + "): "
                                + one.at("/nodes/0/html").asString() + " "
                                + one.at("/nodes/0/failureSummary").asString())
                .toList();
    }

    private JsonNode run(String page, String library, String promise) throws IOException, InterruptedException {
        Optional<Chromium> browser = Chromium.onThePath();
        assumeThat(browser).as("no Chromium on the path").isPresent();
        String script = "<script>" + library + "</script><script>" + promise + RESULT + "</script></body>";
        int end = page.lastIndexOf("</body>");
        Path file = Files.writeString(
                folder.resolve("page.html"),
                page.substring(0, end) + script + page.substring(end + "</body>".length()));
        String dom = browser.orElseThrow().dom(file, folder);
        return Json.MAPPER.readTree(Jsoup.parse(dom).select("#told").text());
    }

    private static String axe() throws IOException {
        try (InputStream script = InBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
