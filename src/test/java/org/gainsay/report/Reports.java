package org.gainsay.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.html.HtmlReport;
import org.gainsay.report.markdown.MarkdownReport;
import org.gainsay.review.Decision;
import org.gainsay.review.Decisions;
import org.gainsay.store.Dataset;
import org.gainsay.store.DatasetLocation;
import org.gainsay.workspace.ConflictFilter;
import org.gainsay.workspace.Discretion;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.Reporting;
import org.gainsay.workspace.ReviewFilter;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.Workspace;
import org.gainsay.workspace.WorkspaceOptions;

/** Reports for tests, of claim files loaded into a dataset that is gone afterwards. */
public final class Reports {

    public static final ConflictFilter ALL = new ConflictFilter(List.of(), null, null, null);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T14:45:00Z"), ZoneOffset.UTC);

    private Reports() {}

    public static Dossier libya() {
        return of(Path.of("fixtures/libya"), ALL);
    }

    public static Dossier of(Path claims, ConflictFilter filter) {
        return of(claims, filter, List.of());
    }

    /** With what people decided. */
    public static Dossier of(Path claims, ConflictFilter filter, List<Decision> decisions) {
        try (Dataset dataset = new Dataset(DatasetLocation.memory())) {
            Rulesets rulesets = new Rulesets(new WorkspaceOptions(List.of(), null));
            Workspace workspace = new Workspace(dataset, rulesets, new Discretion(true), CLOCK, "tester");
            workspace.load(List.of(claims), null, false, false);
            return new Reporting(
                            workspace,
                            new Grading(dataset, workspace, CLOCK, "tester"),
                            () -> new Decisions(decisions),
                            CLOCK)
                    .dossier(ReviewFilter.of(filter), false, "1.0", "test");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of claims, a JSON object a line. */
    public static Dossier ofLines(Path folder, String lines) {
        try {
            Path file = Files.writeString(folder.resolve("told.jsonl"), lines);
            return of(file, ALL);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static String html(Dossier dossier) {
        StringWriter page = new StringWriter();
        HtmlReport.write(dossier, page);
        return page.toString();
    }

    public static String markdown(Dossier dossier) {
        StringWriter page = new StringWriter();
        MarkdownReport.write(dossier, page);
        return page.toString();
    }
}
