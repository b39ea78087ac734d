package org.gainsay.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gainsay.input.Problems;

/** The text of a file of a set. */
final class SetText {

    private SetText() {}

    /** Nothing, and a problem, where the file is not UTF-8. */
    static Optional<String> of(Path file, Problems problems) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            problems.add(file.toString(), 0, 0, "this is not UTF-8", "UTF-8 is allowed");
            return Optional.empty();
        }
    }
}
