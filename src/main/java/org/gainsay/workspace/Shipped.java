package org.gainsay.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file that ships with the program.
 *
 * @param path below the folder it was asked for in, with {@code /} between names
 */
record Shipped(String path, String text) {

    /** The files below a folder that ships with the program, sorted by path. */
    static List<Shipped> below(String folder) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/**/*.*");
            return Stream.of(found)
                    .map(resource -> read(resource, folder + "/"))
                    .sorted(Comparator.comparing(Shipped::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + folder + "' of the program cannot be read", e);
        }
    }

    /** Lays the files of a shipped folder into a new folder of the file system. */
    static Path unpack(String folder) throws IOException {
        Path target = Files.createTempDirectory("gainsay-");
        for (Shipped file : below(folder)) {
            Path copy = target.resolve(file.path);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.text);
            copy.toFile().deleteOnExit();
        }
        target.toFile().deleteOnExit();
        return target;
    }

    private static Shipped read(Resource resource, String folder) {
        try {
            String url = resource.getURL().toString();
            String path = url.substring(url.lastIndexOf("/" + folder) + folder.length() + 1);
            return new Shipped(path, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " of the program cannot be read", e);
        }
    }
}
