package org.gainsay.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The article that a page describes as JSON-LD, in the words of schema.org; knows nothing where there is none. */
final class StructuredData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KINDS = List.of("article", "posting", "report");

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    static StructuredData of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(parsed(script.data()), things);
        }
        return new StructuredData(
                things.stream().filter(StructuredData::isArticle).findFirst().orElseGet(JSON::createObjectNode));
    }

    Optional<String> headline() {
        return text(article.path("headline"));
    }

    Optional<String> published() {
        return text(article.path("datePublished"));
    }

    Optional<String> publisher() {
        JsonNode publisher = article.path("publisher");
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        return text(one).or(() -> text(one.path("name")));
    }

    Optional<String> language() {
        return text(article.path("inLanguage"));
    }

    Optional<String> url() {
        JsonNode page = article.path("mainEntityOfPage");
        return text(article.path("url")).or(() -> text(page)).or(() -> text(page.path("@id")));
    }

    /** A page that is broken here still has its text: what cannot be parsed says nothing. */
    private static JsonNode parsed(String data) {
        try {
            return JSON.readTree(data);
        } catch (JacksonException broken) {
            return JSON.createObjectNode();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> things) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, things));
        } else if (node.isObject()) {
            things.add(node);
            collect(node.path("@graph"), things);
        }
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        JsonNode first = type.isArray() ? type.path(0) : type;
        return text(first)
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .filter(kind -> KINDS.stream().anyMatch(kind::endsWith))
                .isPresent();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString()
                ? Optional.of(node.stringValue().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
