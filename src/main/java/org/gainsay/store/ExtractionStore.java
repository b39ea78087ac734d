package org.gainsay.store;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.ExtractionRun;

/** What a machine read out of documents, each time it read them. */
public final class ExtractionStore {

    private final Dataset dataset;

    public ExtractionStore(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Puts what is read of a document in the place of what was read of it before: all of it or nothing. Claims on which people
     * have spoken stay, as do those that were loaded from files.
     *
     * @param read the document with its text
     * @param told what people and files say of it, without a text
     * @param claims each id once
     */
    public ExtractionResult save(Document read, Document told, List<Claim> claims, ExtractionRun run) {
        return dataset.inTransaction(() -> {
            new DocumentRows(dataset)
                    .save(List.of(
                            DocumentRow.of(read, DocumentRow.READ, null, run.at()),
                            DocumentRow.of(told, DocumentRow.LOADED, null, run.at())));
            ExtractionResult result = new Rereading(dataset, read, run).save(claims);
            dataset.batch(
                    """
                    insert into extraction_run (document, file, input, engine, version, properties, read_at)
                    values (:document, :file, :input, :engine, :version, :properties, :readAt)
                    """,
                    List.of(ExtractionRow.of(run)));
            return result;
        });
    }

    /** The run that made the claims which the document has; empty where no machine has read it here. */
    public Optional<ExtractionRun> last(String document) {
        return dataset.jdbc()
                .sql(
                        """
                        select document, file, input, engine, version, properties, read_at
                        from extraction_run
                        where document = :document
                        order by number desc
                        limit 1
                        """)
                .param("document", document)
                .query(ExtractionRow.class)
                .optional()
                .map(ExtractionRow::run);
    }

    /** The last run of each document, in the order of the documents. */
    public List<ExtractionRun> last() {
        return dataset
                .jdbc()
                .sql(
                        """
                        select document, file, input, engine, version, properties, read_at
                        from extraction_run
                        where number in (select max(number) from extraction_run group by document)
                        order by document
                        """)
                .query(ExtractionRow.class)
                .list()
                .stream()
                .map(ExtractionRow::run)
                .toList();
    }
}
