package org.gainsay.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A mapping of a YAML file. An accessor gives what stands under a key, or nothing where the key is absent; a value of
 * another kind is reported with its line and column, and counts as absent.
 */
public final class YamlMap {

    private final YamlPlace place;
    private final MappingNode node;

    YamlMap(YamlPlace place, MappingNode node) {
        this.place = place;
        this.node = node;
    }

    /** The name of the file, as problems give it. */
    public String file() {
        return place.file();
    }

    /** The line on which the mapping begins, from 1. */
    public int line() {
        return YamlPlace.line(node);
    }

    /** The keys, in the order of the file. */
    public List<String> keys() {
        return node.getValue().stream()
                .map(YamlMap::key)
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    public Optional<String> text(String key) {
        return value(key).flatMap(value -> place.text(value, quoted(key)));
    }

    /** A list of texts, or the one text that stands in its place; empty where the key is absent. */
    public List<String> texts(String key) {
        return value(key).map(value -> place.texts(value, quoted(key))).orElse(List.of());
    }

    /** One word of a closed set. */
    public Optional<String> word(String key, Collection<String> allowed) {
        Optional<String> word = text(key);
        if (word.isPresent() && !allowed.contains(word.get())) {
            report(key, quoted(key) + " is '" + word.get() + "'", Nearest.hint(word.get(), allowed));
            return Optional.empty();
        }
        return word;
    }

    public Optional<Boolean> flag(String key) {
        return word(key, List.of("true", "false")).map(Boolean::valueOf);
    }

    /** A plain number such as {@code 1.5}, or a percentage as the share that it is: {@code 10%} is 0.10. */
    public Optional<BigDecimal> number(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(
                        text.endsWith("%")
                                ? new BigDecimal(text.substring(0, text.length() - 1)
                                                .strip())
                                        .movePointLeft(2)
                                : new BigDecimal(text));
            } catch (NumberFormatException e) {
                report(key, quoted(key) + " is '" + text + "'", "a number such as 1.5 or 10% is allowed");
                return Optional.empty();
            }
        });
    }

    /** A length of time that is not negative, as ISO 8601 writes it: {@code P14D}, {@code P6M}. */
    public Optional<Period> period(String key) {
        return text(key).flatMap(text -> {
            Optional<Period> period = parsed(text).filter(parsed -> !parsed.isNegative());
            if (period.isEmpty()) {
                report(key, quoted(key) + " is '" + text + "'", "a period such as P14D or P6M is allowed");
            }
            return period;
        });
    }

    public Optional<YamlMap> map(String key) {
        return value(key).flatMap(value -> place.map(value, quoted(key)));
    }

    /** A list of mappings; empty where the key is absent. */
    public List<YamlMap> maps(String key) {
        return value(key).map(value -> place.maps(value, quoted(key))).orElse(List.of());
    }

    /** Reports each of these keys that is missing. */
    public void require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                place.report(node, quoted(key) + " is missing", "");
            }
        }
    }

    /** Reports each key that is not among the allowed ones, with the nearest that is. */
    public void unknownKeys(Collection<String> allowed) {
        for (NodeTuple entry : node.getValue()) {
            key(entry)
                    .filter(key -> !allowed.contains(key))
                    .ifPresent(key -> place.report(
                            entry.getKeyNode(), quoted(key) + " is not a known key", Nearest.hint(key, allowed)));
        }
    }

    /** Reports what is wrong with the value of a key, or with the mapping where the key is absent. */
    public void report(String key, String wrong, String allowed) {
        place.report(value(key).orElse(node), wrong, allowed);
    }

    private Optional<Node> value(String key) {
        return node.getValue().stream()
                .filter(entry -> key(entry).filter(key::equals).isPresent())
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static Optional<String> key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static Optional<Period> parsed(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String quoted(String key) {
        return "'" + key + "'";
    }
}
