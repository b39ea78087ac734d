package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;

/** Finds rule files, vocabulary files and fixtures of rules: those that ship with the program, and those in a folder. */
final class RuleFolders {

    private static final String ENDING = ".yaml";
    private static final int FAMILY_AND_RULE = 2;
    private static final int FAMILY_RULE_AND_CASE = 3;

    /** By folder; what ships with the program stays the same while it runs. */
    private static final Map<String, List<RuleText>> SHIPPED = new ConcurrentHashMap<>();

    private RuleFolders() {}

    /** The rules and vocabulary that ship with the program, sorted by path. */
    static List<RuleText> shipped() {
        return shipped("rules");
    }

    /** The fixtures of the shipped rules; the family of each is {@code <family>/<rule>}. */
    static List<RuleText> shippedFixtures() {
        return shipped("fixtures/rules");
    }

    private static List<RuleText> shipped(String folder) {
        return SHIPPED.computeIfAbsent(folder, RuleFolders::readShipped);
    }

    private static List<RuleText> readShipped(String folder) {
        return Shipped.below(folder).stream()
                .filter(file -> file.path().endsWith(ENDING))
                .map(file -> text(folder + "/" + file.path(), file.path(), file.text()))
                .toList();
    }

    /** The rules and vocabulary in the folders below a folder, sorted by path. */
    static List<RuleText> in(Path folder) {
        return in(folder, FAMILY_AND_RULE);
    }

    /** The fixtures that lie beside a folder of rules, in {@code ../fixtures/rules}; none where there is no such folder. */
    static List<RuleText> fixturesBeside(Path folder) {
        Path fixtures =
                folder.toAbsolutePath().normalize().resolveSibling("fixtures").resolve("rules");
        return Files.isDirectory(fixtures) ? in(fixtures, FAMILY_RULE_AND_CASE) : List.of();
    }

    private static List<RuleText> in(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            throw fault(folder, "is no folder", "a folder of rules holds <family>/<rule>.yaml and vocabulary/");
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            List<RuleText> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                texts.add(text(file.toString(), folder.relativize(file).toString(), Files.readString(file)));
            }
            return texts;
        } catch (IOException e) {
            throw fault(folder, "cannot be read: " + e.getMessage(), "");
        }
    }

    private static InvalidInput fault(Path folder, String wrong, String allowed) {
        return new InvalidInput(List.of(new Problem(folder.toString(), 0, 0, wrong, allowed)));
    }

    /** @param path relative to the folder of rules, such as {@code people/headcount.yaml} */
    private static RuleText text(String file, String path, String text) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        return new RuleText(
                file,
                slash < 0 ? "" : path.substring(0, slash),
                name.substring(0, name.length() - ENDING.length()),
                text);
    }
}
