package org.gainsay.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a dataset lies.
 *
 * @param path as a person names it, with or without H2's suffix {@code .mv.db}; null where the dataset lives in memory and
 *     is gone at the end
 */
public record DatasetLocation(@Nullable Path path) {

    public DatasetLocation {
        path = path == null ? null : path.toAbsolutePath().normalize();
    }

    /** A file, made if absent. */
    public static DatasetLocation file(Path path) {
        return new DatasetLocation(path);
    }

    public static DatasetLocation memory() {
        return new DatasetLocation(null);
    }

    /** How the dataset is called on a screen. */
    @Override
    public String toString() {
        return path == null ? "in memory" : DatasetFile.of(path).toString();
    }
}
