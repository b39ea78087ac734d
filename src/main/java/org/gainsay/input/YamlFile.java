package org.gainsay.input;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML file as nodes that know their line and column. Only the tree is built: no tag of the file makes an object, so a
 * file cannot run anything. What is wrong with it goes into the problems; a file that cannot be parsed holds nothing.
 */
public final class YamlFile {

    private final YamlPlace place;
    private final @Nullable Node root;

    private YamlFile(YamlPlace place, @Nullable Node root) {
        this.place = place;
        this.root = root;
    }

    /** Reads one YAML document; wrong syntax, keys that stand twice and an empty file are problems. */
    public static YamlFile parse(String file, String text, Problems problems) {
        YamlPlace place = new YamlPlace(file, problems);
        Node root = compose(place, text);
        if (root != null) {
            YamlKeys.reportRepeated(place, root);
        }
        return new YamlFile(place, root);
    }

    /** The file as one mapping; empty, and a problem, where it is something else. */
    public Optional<YamlMap> map() {
        return root == null ? Optional.empty() : place.map(root, "the file");
    }

    /** The file as a list of mappings; items of another kind are problems and left out. */
    public List<YamlMap> maps() {
        return root == null ? List.of() : place.maps(root, "the file");
    }

    private static @Nullable Node compose(YamlPlace place, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(place.file())
                .setSchema(new CoreSchema())
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                place.report(0, 0, "the file is empty", "");
            }
            return root.orElse(null);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            place.report(
                    mark.map(Mark::getLine).orElse(-1) + 1,
                    mark.map(Mark::getColumn).orElse(-1) + 1,
                    "this is not YAML: " + e.getProblem(),
                    e.getContext() == null ? "" : e.getContext());
        } catch (ReaderException e) {
            place.report(lineAt(text, e.getPosition()), 0, "a control character stands here", "text is allowed");
        } catch (YamlEngineException e) {
            place.report(0, 0, "this is not YAML: " + e.getMessage(), "");
        }
        return null;
    }

    private static int lineAt(String text, int codePoints) {
        return 1
                + (int) text.codePoints()
                        .limit(codePoints)
                        .filter(c -> c == '\n')
                        .count();
    }
}
