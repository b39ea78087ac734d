package org.gainsay.extract.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in sections: {@code [name]} begins one, commas divide words, {@code #} begins a comment. */
final class WordSections {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Map<String, Set<String>> sections = new HashMap<>();

    private WordSections() {}

    static WordSections read(String resource) {
        WordSections read = new WordSections();
        Set<String> section = Set.of();
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                section = read.sections.computeIfAbsent(line.substring(1, line.length() - 1), any -> new HashSet<>());
            } else {
                section.addAll(List.of(COMMA.split(line, -1)));
            }
        }
        return read;
    }

    /** The lines of a resource beside this class that say something, trimmed. */
    static List<String> lines(String resource) {
        try (InputStream in = WordSections.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalArgumentException for a section that the resource does not have */
    Set<String> of(String section) {
        Set<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalArgumentException("no section [" + section + "]");
        }
        return words;
    }
}
