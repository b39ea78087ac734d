package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An article that a person hands in.
 *
 * @param name as the person named it
 * @param id the document's
 * @param folder where it lies; null where it came from no file
 */
public record ArticleFile(String name, String id, @Nullable Path folder, Content content) {

    /** Gives what stands in it. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
