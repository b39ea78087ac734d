package org.gainsay.store;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.Document;
import org.gainsay.input.InvalidInput;

/** The documents of a dataset. What a person says of one stands over all that is loaded, before or after. */
public final class DocumentStore {

    private final Dataset dataset;
    private final DocumentRows rows;
    private final Clock clock;

    public DocumentStore(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.rows = new DocumentRows(dataset);
        this.clock = clock;
    }

    /**
     * Takes all documents or none. What is told of a known document completes what is known of it.
     *
     * @throws InvalidInput with every document that is known with another text, unless those are to be skipped or replaced
     */
    public LoadResult save(Collection<Document> documents, WhenKnown whenKnown) {
        return dataset.inTransaction(() -> new DocumentLoading(rows, whenKnown, clock.instant()).load(documents));
    }

    /** Lays what a person says over what is known of the document, which may be known from claims alone; null says nothing. */
    public void complete(Document said, String author) {
        dataset.inTransaction(() -> {
            int layer =
                    rows.of(said.id()).stream().mapToInt(DocumentRow::layer).reduce(DocumentRow.LOADED, Math::max) + 1;
            rows.save(List.of(DocumentRow.of(said, layer, author, clock.instant())));
        });
    }

    /**
     * What files tell of a document, without a text: what is newly told over what was loaded before.
     *
     * @param newly null says nothing
     */
    public Document told(Document newly) {
        return rows.of(newly.id()).stream()
                .filter(row -> row.layer() == DocumentRow.LOADED)
                .map(loaded -> DocumentLayers.over(newly, loaded.document()))
                .findFirst()
                .orElse(newly)
                .withoutText();
    }

    /** The same with what people lay over it. */
    public Document known(Document told) {
        return rows.of(told.id()).stream()
                .filter(row -> row.layer() > DocumentRow.LOADED)
                .map(DocumentRow::document)
                .reduce(told, (lower, upper) -> DocumentLayers.over(upper, lower));
    }

    /** In the order of their ids. */
    public List<Document> all() {
        Map<String, List<DocumentRow>> byId = rows.all().stream()
                .collect(Collectors.groupingBy(DocumentRow::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream().map(DocumentLayers::flat).toList();
    }

    public Optional<Document> find(String id) {
        List<DocumentRow> layers = rows.of(id);
        return layers.isEmpty() ? Optional.empty() : Optional.of(DocumentLayers.flat(layers));
    }
}
