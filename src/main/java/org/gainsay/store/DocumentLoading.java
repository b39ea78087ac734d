package org.gainsay.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            List<Document> layers = layers(document.id());
            if (layers.isEmpty()) {
                added++;
                take(document);
            } else {
                settle(document, layers);
            }
        }
        if (whenKnown != WhenKnown.SKIP) {
            problems.orThrow();
        }
        rows.save(taken.values().stream().toList());
        return new LoadResult(added, unchanged, replaced, problems.found());
    }

    /** What was read of it, where it was, and what was loaded. */
    private List<Document> layers(String id) {
        DocumentRow before = taken.get(id);
        return before != null
                ? List.of(before.document())
                : rows.of(id).stream()
                        .filter(row -> row.layer() <= DocumentRow.LOADED)
                        .map(DocumentRow::document)
                        .toList();
    }

    private void settle(Document document, List<Document> layers) {
        Document known = layers.stream()
                .reduce((lower, upper) -> DocumentLayers.over(upper, lower))
                .orElseThrow();
        if (DocumentLayers.over(document, known).equals(known)) {
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
            take(DocumentLayers.over(document, layers.get(layers.size() - 1)));
        }
    }

    private void take(Document document) {
        taken.put(document.id(), DocumentRow.of(document, DocumentRow.LOADED, null, at));
    }
}
