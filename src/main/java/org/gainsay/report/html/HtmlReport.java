package org.gainsay.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import org.gainsay.report.CleansedWriter;
import org.gainsay.report.dossier.Dossier;

/**
 * Writes a report as one page that needs no network and runs nothing. Every text goes through the templates, which escape it for
 * the place where it stands, and through {@link CleansedWriter}.
 */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlReport() {}

    /** Section by section; the target stays open. */
    public static void write(Dossier dossier, Writer target) {
        TEMPLATES.render("report.jte", new ReportPage(dossier), new WriterOutput(new CleansedWriter(target)));
    }
}
