package org.gainsay.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Document;
import org.gainsay.input.Problems;

/** One load of documents, told apart into new and known ones and those that are another document under a known name. */
final class DocumentLoading {

    private final DocumentRows rows;
    private final WhenKnown whenKnown;
    private final Instant at;
    private final Problems problems = new Problems();
    private final Map<String, DocumentRow> taken = new LinkedHashMap<>();
    private int added;
    private int unchanged;
    private int replaced;

    DocumentLoading(DocumentRows rows, WhenKnown whenKnown, Instant at) {
        this.rows = rows;
        this.whenKnown = whenKnown;
        this.at = at;
    }

    LoadResult load(Collection<Document> documents) {
        for (Document document : documents) {
            Optional<Document> known = known(document.id());
            if (known.isEmpty()) {
                added++;
                take(document);
            } else {
                settle(document, known.get());
            }
        }
        if (whenKnown != WhenKnown.SKIP) {
            problems.orThrow();
        }
        rows.save(taken.values().stream().toList());
        return new LoadResult(added, unchanged, replaced, problems.found());
    }

    private Optional<Document> known(String id) {
        DocumentRow before = taken.get(id);
        return before != null
                ? Optional.of(before.document())
                : rows.of(id).stream()
                        .filter(row -> row.layer() == DocumentRow.LOADED)
                        .map(DocumentRow::document)
                        .findFirst();
    }

    private void settle(Document document, Document known) {
        Document completed = DocumentLayers.over(document, known);
        if (completed.equals(known)) {
            unchanged++;
        } else if (DocumentLayers.textsDiffer(document, known) && whenKnown != WhenKnown.REPLACE) {
            problems.add(
                    document.id(),
                    0,
                    0,
                    "this document is in the dataset already, with another text",
                    "--replace takes the new one; another document needs another file name");
        } else {
            replaced++;
            take(completed);
        }
    }

    private void take(Document document) {
        taken.put(document.id(), DocumentRow.of(document, DocumentRow.LOADED, null, at));
    }
}
