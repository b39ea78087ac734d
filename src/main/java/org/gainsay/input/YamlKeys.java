package org.gainsay.input;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds keys that stand twice in one mapping, anywhere in a tree: one of the two would be lost without a word. */
final class YamlKeys {

    private final YamlPlace place;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlKeys(YamlPlace place) {
        this.place = place;
    }

    static void reportRepeated(YamlPlace place, Node root) {
        new YamlKeys(place).visit(root);
    }

    private void visit(Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::visit);
        } else if (node instanceof MappingNode mapping) {
            Map<String, Node> keys = new HashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                visitKey(entry.getKeyNode(), keys);
                visit(entry.getValueNode());
            }
        }
    }

    private void visitKey(Node key, Map<String, Node> keys) {
        if (!(key instanceof ScalarNode scalar)) {
            place.report(key, "a key is not a word", "a word is allowed");
            return;
        }
        Node first = keys.putIfAbsent(scalar.getValue(), key);
        if (first != null) {
            place.report(
                    key,
                    "'" + scalar.getValue() + "' stands twice, first in line " + YamlPlace.line(first),
                    "a key stands once");
        }
    }
}
