package org.gainsay.format;

import java.util.List;
import org.gainsay.claim.Document;
import org.gainsay.input.Problem;

/** What a metadata file gave: the documents that are right, in the order of the file, and what is wrong with the others. */
public record LoadedDocuments(List<Document> documents, List<Problem> problems) {

    public LoadedDocuments {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
