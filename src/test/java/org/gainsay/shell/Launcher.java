package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a script into a folder by which the program under test is started there, as an installed one is. */
final class Launcher {

    private Launcher() {}

    /** Writes {@code gainsay}; the folder is the user's home too. */
    static void writeTo(Path folder) throws IOException {
        Path program = folder.resolve("gainsay");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' '-Duser.home=%s' org.gainsay.GainsayApplication \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                absolute(System.getProperty("java.class.path")),
                                folder));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(":", -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(":"));
    }
}
