package org.gainsay.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.input.Sha256;

/**
 * The bytes of a document's file, understood: their SHA-256 in hexadecimal, and the UTF-8 text, without a byte order
 * mark, whose UTF-16 code units a claim's offsets count.
 */
public record DocumentText(String sha256, String text) {

    /**
     * Reads a file whole.
     *
     * @throws CharacterCodingException where it is not UTF-8
     */
    public static DocumentText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return new DocumentText(Sha256.of(bytes), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
