package org.gainsay.report.html;

import java.util.Locale;
import java.util.Map;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A document as a reader sees it.
 *
 * @param name its title, else its id
 * @param details publisher, date, language
 * @param link where it stands on the web; empty where that is not known, or no address that a reader should be sent to
 */
public record DocumentView(String name, String details, String link, String archived) {

    static final DocumentView NONE = new DocumentView("", "", "", "");

    static DocumentView of(String id, Map<String, Document> documents) {
        Document document = documents.getOrDefault(id, Document.named(id));
        String title = document.title();
        return new DocumentView(
                title == null ? id : title, details(document), web(document.url()), web(document.archived()));
    }

    private static String details(Document document) {
        StringBuilder details = new StringBuilder(document.title() == null ? "" : document.id());
        if (document.publisher() != null) {
            append(details, document.publisher());
        }
        if (document.published() != null) {
            String basis = document.dateBasis() == TimeBasis.STATED ? "" : ", " + Word.of(document.dateBasis());
            append(details, "published " + Wording.of(document.published()) + basis);
        } else {
            append(details, "date unknown");
        }
        if (document.translated()) {
            append(details, "translated");
        }
        return details.toString();
    }

    private static void append(StringBuilder details, String text) {
        details.append(details.isEmpty() ? "" : "; ").append(text);
    }

    /** Only an address of the web is one that a click may follow. */
    private static String web(@Nullable String address) {
        if (address == null) {
            return "";
        }
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address.strip() : "";
    }
}
