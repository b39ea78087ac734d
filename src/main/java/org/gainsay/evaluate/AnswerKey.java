package org.gainsay.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * What people found in some articles.
 *
 * @param name its folder, relative to the folder of sets
 * @param folders where the articles lie
 */
public record AnswerKey(String name, List<KeyClaim> claims, List<KeyConflict> conflicts, List<Path> folders) {

    public AnswerKey {
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        folders = List.copyOf(folders);
    }
}
