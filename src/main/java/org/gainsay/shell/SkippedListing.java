package org.gainsay.shell;

import java.util.Collection;
import org.gainsay.extract.Article;
import org.gainsay.extract.Skipped;
import org.gainsay.report.Listing;

/** The passages of articles that are not read, as rows. */
final class SkippedListing {

    private static final int LONGEST = 60;

    private SkippedListing() {}

    static Listing of(Collection<Article> articles) {
        Listing.Builder rows = Listing.of("document", "start", "end", "reason", "text");
        for (Article article : articles) {
            for (Skipped skipped : article.skipped()) {
                rows.row(
                        article.document().id(),
                        skipped.start(),
                        skipped.end(),
                        skipped.reason(),
                        text(article.quote(skipped.start(), skipped.end())));
            }
        }
        return rows.build();
    }

    private static String text(String passage) {
        String line = passage.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
