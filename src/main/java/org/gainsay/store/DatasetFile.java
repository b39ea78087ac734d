package org.gainsay.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file in which a dataset lies, looked at before H2 is asked to open it. */
final class DatasetFile {

    static final String REMEDY = "use --db for another file.";

    private static final String SUFFIX = ".mv.db";

    private DatasetFile() {}

    /** The file that H2 makes of a path. */
    static Path of(Path path) {
        Path name = path.getFileName();
        return name == null || name.toString().endsWith(SUFFIX) ? path : path.resolveSibling(name + SUFFIX);
    }

    /**
     * The file as an H2 URL names it, its folder made if absent.
     *
     * @throws UnusableDataset where no dataset can lie there
     */
    static String ready(Path path) {
        if (path.toString().chars().anyMatch(Character::isISOControl)) {
            throw new UnusableDataset("The path of the dataset holds a control character; " + REMEDY);
        }
        if (path.toString().indexOf(';') >= 0) { // it would begin a setting in the URL, and a setting can run SQL
            throw new UnusableDataset("The path " + path + " holds a ';'; " + REMEDY);
        }
        if (path.toString().indexOf('\\') >= 0 && File.separatorChar == '/') { // H2 would take it for a slash
            throw new UnusableDataset("The path " + path + " holds a '\\'; " + REMEDY);
        }
        Path file = of(path);
        if (Files.exists(file)) {
            checkExisting(file);
        } else {
            checkNew(path, file.resolveSibling(""));
        }
        String name = file.toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static void checkExisting(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableDataset(file + " is a folder, not a dataset; " + REMEDY);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new UnusableDataset(
                    "You may not read and write the dataset " + file + "; change its permissions, or " + REMEDY);
        }
    }

    /** Otherwise a dataset would be made beside what a person named by mistake. */
    private static void checkNew(Path path, Path folder) {
        if (Files.exists(path)) {
            String what = Files.isDirectory(path) ? "a folder" : "a file of another kind";
            throw new UnusableDataset(path + " is " + what + ", not a dataset; " + REMEDY);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnusableDataset("The folder " + folder + " cannot be made; " + REMEDY, e);
        }
        if (!Files.isWritable(folder)) {
            throw new UnusableDataset(
                    "You may not write to the folder " + folder + "; change its permissions, or " + REMEDY);
        }
    }
}
