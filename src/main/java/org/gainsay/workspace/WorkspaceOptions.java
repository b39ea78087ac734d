package org.gainsay.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules a workspace goes by.
 *
 * @param rules folders that add to the shipped rules; the same id replaces
 * @param onlyRules the folder that stands in for the shipped rules; null where they are used
 */
public record WorkspaceOptions(List<Path> rules, @Nullable Path onlyRules) {

    public WorkspaceOptions {
        rules = List.copyOf(rules);
    }
}
