package org.gainsay.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The one style sheet of the page, and the policy that lets a browser use it and nothing else: no script, no picture, no address.
 *
 * @param hash of the text, as a content security policy names it
 */
public record Style(String css, String hash) {

    static final Style SHIPPED = of(read());

    static Style of(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return new Style(css, "sha256-" + Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** What a browser may load for the page. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash + "'; base-uri 'none'; form-action 'none'";
    }

    private static String read() {
        try (InputStream file = Style.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(file, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("report.css of the program cannot be read", unreadable);
        }
    }
}
