package org.gainsay.store;

import java.util.List;

/** The vocabularies that came with the claims of a dataset, so that a later check understands the same words. */
public final class VocabularyStore {

    private final Dataset dataset;

    public VocabularyStore(Dataset dataset) {
        this.dataset = dataset;
    }

    /** A file of the same name gives way. */
    public void save(List<VocabularyFile> files) {
        dataset.batch(
                """
                merge into vocabulary_file (name, content)
                key (name)
                values (:name, :text)
                """,
                files);
    }

    /** In the order of their names. */
    public List<VocabularyFile> all() {
        return dataset.jdbc()
                .sql(
                        """
                        select name, content as text
                        from vocabulary_file
                        order by name
                        """)
                .query(VocabularyFile.class)
                .list();
    }
}
