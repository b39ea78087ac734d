package org.gainsay.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are to be read into the dataset, and how.
 *
 * @param paths files, folders, {@code -} for stdin
 * @param told of all of them
 * @param metadata of the documents; null for the file beside each, if there is one
 * @param again whether those are read too that are as they were
 * @param skipped whether what is not read of them is asked for
 * @param coreference whether pronouns are followed
 */
public record IngestRequest(
        List<Path> paths,
        ArticleOptions told,
        @Nullable Path metadata,
        boolean again,
        boolean skipped,
        boolean coreference) {

    public IngestRequest {
        paths = List.copyOf(paths);
    }
}
