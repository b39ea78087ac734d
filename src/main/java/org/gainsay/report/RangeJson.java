package org.gainsay.report;

import java.util.Collection;
import java.util.List;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Convention;
import org.gainsay.credibility.Range;
import org.gainsay.credibility.Range.RangeTime;
import org.gainsay.credibility.RangeEnd;
import org.gainsay.credibility.RangeFigure;
import org.gainsay.format.ClaimJson;
import org.gainsay.source.Independence;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ranges for other programs, as {@code ranges.schema.json} describes them. */
public final class RangeJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RangeJson() {}

    public static ArrayNode of(Collection<Range> ranges, @Nullable Convention convention) {
        ArrayNode array = NODES.arrayNode();
        ranges.forEach(range -> array.add(of(range, convention)));
        return array;
    }

    /**
     * One range, with its figures and with its ends by time.
     *
     * @param convention that chooses one figure; null where nobody named one
     */
    public static ObjectNode of(Range range, @Nullable Convention convention) {
        ObjectNode node = NODES.objectNode()
                .put("rule", range.rule().id())
                .put("measure", range.measure().label())
                .put("counted", range.counted().label())
                .put("object", label(range.object()))
                .put("place", label(range.place()))
                .put("unit", range.unit().isEmpty() ? null : range.unit())
                .put("scope", Word.of(range.scope()));
        node.set("low", end(range.low()));
        node.set("high", end(range.high()));
        node.set("conservative", end(range.conservative()));
        node.set("best", convention == null ? null : best(range, convention));
        ArrayNode figures = node.putArray("figures");
        range.figures().forEach(figure -> figures.add(figure(figure)));
        ArrayNode times = node.putArray("times");
        range.times().forEach(time -> times.add(time(time)));
        return node;
    }

    private static @Nullable String label(@Nullable Term term) {
        return term == null ? null : term.label();
    }

    private static ObjectNode end(RangeEnd end) {
        ObjectNode node = NODES.objectNode().put("value", end.value()).put("exclusive", end.exclusive());
        ids(node.putArray("setBy"), end.setBy());
        ids(node.putArray("openIn"), end.openIn());
        Independence behind = end.behind();
        node.putObject("independentOrigins").put("low", behind.low()).put("high", behind.high());
        return node;
    }

    private static ObjectNode best(Range range, Convention convention) {
        return NODES.objectNode()
                .put("convention", Word.of(convention))
                .put("value", convention.choose(range).orElse(null));
    }

    private static ObjectNode figure(RangeFigure figure) {
        ObjectNode node = NODES.objectNode();
        node.set("claim", ClaimJson.toJson(figure.claim()));
        node.set("estimate", ClaimJson.toJson(figure.quantity().estimate()));
        texts(
                node.putArray("doubts"),
                figure.doubts().stream().map(Word::of).sorted().toList());
        texts(node.putArray("notTold"), figure.open());
        texts(node.putArray("repeatedBy"), figure.repeatedBy());
        return node;
    }

    private static ObjectNode time(RangeTime time) {
        ObjectNode node = NODES.objectNode();
        ids(node.putArray("claims"), time.figures());
        node.set("low", end(time.low()));
        node.set("high", end(time.high()));
        return node;
    }

    private static void ids(ArrayNode array, List<RangeFigure> figures) {
        texts(array, figures.stream().map(figure -> figure.claim().id()).toList());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
