package org.gainsay.extract.article;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gainsay.input.Rows;

/** Tells common binary files by their first bytes, as {@code signatures.txt} lists them. */
final class Signatures {

    /** @param bytes in hexadecimal */
    private record Signature(int offset, String bytes, String look) {

        boolean fits(byte[] content) {
            int end = offset + bytes.length() / 2;
            return content.length >= end
                    && HexFormat.of().formatHex(content, offset, end).equals(bytes);
        }
    }

    private static final List<Signature> KNOWN = Rows.of(Signatures.class, "signatures.txt").stream()
            .map(row -> new Signature(Integer.parseInt(row.cell(0)), row.cell(1).replace(" ", ""), row.cell(2)))
            .toList();

    private Signatures() {}

    /** What the file looks like, such as {@code a PDF}; empty where it may be text. */
    static Optional<String> look(byte[] content) {
        return KNOWN.stream()
                .filter(signature -> signature.fits(content))
                .map(Signature::look)
                .findFirst();
    }
}
