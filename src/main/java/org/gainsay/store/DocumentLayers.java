package org.gainsay.store;

import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Document;
import org.jspecify.annotations.Nullable;

/** Lays what is known of a document over what was known before: what is newly told counts, what is not told stays. */
final class DocumentLayers {

    private DocumentLayers() {}

    /** From the lowest to the highest; at least one. */
    static Document flat(List<DocumentRow> layers) {
        return layers.stream()
                .map(DocumentRow::document)
                .reduce((lower, upper) -> over(upper, lower))
                .orElseThrow();
    }

    static Document over(Document upper, Document lower) {
        boolean dated = upper.published() != null;
        boolean read = upper.text() != null;
        return new Document(
                lower.id(),
                first(upper.publisher(), lower.publisher()),
                first(upper.title(), lower.title()),
                first(upper.url(), lower.url()),
                first(upper.archived(), lower.archived()),
                dated ? upper.published() : lower.published(),
                dated ? upper.dateBasis() : lower.dateBasis(),
                first(upper.language(), lower.language()),
                upper.translated() || lower.translated(),
                read ? upper.sha256() : lower.sha256(),
                read ? upper.text() : lower.text());
    }

    /** Whether both were read, and differ. */
    static boolean textsDiffer(Document one, Document other) {
        return one.text() != null && other.text() != null && !Objects.equals(one.text(), other.text());
    }

    private static @Nullable String first(@Nullable String upper, @Nullable String lower) {
        return upper == null ? lower : upper;
    }
}
