package org.gainsay.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Tells the kinds of YAML nodes apart, and says where one of another kind than expected stands. */
record YamlPlace(String file, Problems problems) {

    void report(int line, int column, String wrong, String allowed) {
        problems.add(file, line, column, wrong, allowed);
    }

    void report(Node node, String wrong, String allowed) {
        report(line(node), column(node), wrong, allowed);
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    static int column(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    }

    Optional<String> text(Node node, String name) {
        if (node instanceof ScalarNode scalar
                && !Tag.NULL.equals(scalar.getTag())
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        report(node, name + " is " + kind(node), "a text is allowed");
        return Optional.empty();
    }

    List<String> texts(Node node, String name) {
        if (!(node instanceof SequenceNode list)) {
            return text(node, name).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        list.getValue().forEach(item -> text(item, "an item of " + name).ifPresent(texts::add));
        return texts;
    }

    Optional<YamlMap> map(Node node, String name) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(this, mapping));
        }
        report(node, name + " is " + kind(node), "a mapping of keys to values is allowed");
        return Optional.empty();
    }

    List<YamlMap> maps(Node node, String name) {
        if (!(node instanceof SequenceNode list)) {
            report(node, name + " is " + kind(node), "a list of mappings is allowed");
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        list.getValue().forEach(item -> map(item, "an item of " + name).ifPresent(maps::add));
        return maps;
    }

    private static String kind(Node node) {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        if (node instanceof ScalarNode scalar
                && !Tag.NULL.equals(scalar.getTag())
                && !scalar.getValue().isBlank()) {
            return "'" + scalar.getValue().strip() + "'";
        }
        return "empty";
    }
}
