package org.gainsay.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.TimeBasis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself, in its head, in its JSON-LD, and where it shows its date. */
final class PageMetadata {

    private static final String CONTENT = "content";

    private final Document page;
    private final StructuredData structured;

    private PageMetadata(Document page) {
        this.page = page;
        this.structured = StructuredData.of(page);
    }

    /** A document without text that knows what the page says of itself. */
    static org.gainsay.claim.Document of(Document page, String id) {
        PageMetadata metadata = new PageMetadata(page);
        Optional<DateRange> stated = metadata.stated();
        Optional<DateRange> published = stated.or(metadata::shown);
        TimeBasis basis =
                stated.isPresent() ? TimeBasis.STATED : published.isPresent() ? TimeBasis.INFERRED : TimeBasis.UNKNOWN;
        String publisher = metadata.publisher().orElse(null);
        return new org.gainsay.claim.Document(
                id,
                publisher,
                metadata.title(publisher).orElse(null),
                metadata.url().orElse(null),
                null,
                published.orElse(null),
                basis,
                metadata.language().orElse(null),
                false,
                null,
                null);
    }

    private Optional<String> publisher() {
        return first(List.of(
                meta("og:site_name"),
                structured.publisher(),
                meta("citation_publisher"),
                meta("dc.publisher"),
                meta("application-name")));
    }

    private Optional<String> title(@Nullable String publisher) {
        return first(List.of(
                        meta("og:title"),
                        structured.headline(),
                        meta("citation_title"),
                        onlyHeadline(),
                        text("head title")))
                .map(title -> withoutPublisher(title, publisher));
    }

    private Optional<String> url() {
        return first(List.of(
                attribute("link[rel=canonical]", "href").filter(PageMetadata::isAddress),
                meta("og:url").filter(PageMetadata::isAddress),
                structured.url().filter(PageMetadata::isAddress)));
    }

    private Optional<String> language() {
        return first(List.of(
                        attribute("html[lang]", "lang"),
                        attribute("html", "xml:lang"),
                        structured.language(),
                        attribute("meta[http-equiv=content-language]", CONTENT),
                        meta("og:locale")))
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }

    /** The day that the page gives as that of its publication. */
    private Optional<DateRange> stated() {
        return Stream.of(
                        meta("article:published_time"),
                        meta("og:article:published_time"),
                        structured.published(),
                        attribute("[itemprop=datePublished]", CONTENT),
                        attribute("[itemprop=datePublished]", "datetime"),
                        attribute("time[pubdate]", "datetime"),
                        meta("citation_publication_date"),
                        meta("dc.date.issued"),
                        meta("dc.date"),
                        meta("pubdate"),
                        meta("publish-date"),
                        meta("date"))
                .flatMap(Optional::stream)
                .flatMap(text -> PageDate.read(text).stream())
                .findFirst();
    }

    /** A day that the page merely shows: the first, within the article before elsewhere. */
    private Optional<DateRange> shown() {
        return first(List.of(attribute("article time[datetime]", "datetime"), attribute("time[datetime]", "datetime")))
                .flatMap(PageDate::read);
    }

    private Optional<String> onlyHeadline() {
        return page.select("h1").size() == 1 ? text("h1") : Optional.empty();
    }

    private Optional<String> meta(String name) {
        return attribute("meta[property=" + name + "]", CONTENT)
                .or(() -> attribute("meta[name=" + name + "]", CONTENT));
    }

    private Optional<String> attribute(String selector, String name) {
        return value(page.selectFirst(selector), name);
    }

    private static Optional<String> value(@Nullable Element element, String name) {
        return element == null
                ? Optional.empty()
                : Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    private Optional<String> text(String selector) {
        Element element = page.selectFirst(selector);
        return element == null
                ? Optional.empty()
                : Optional.of(element.text().strip()).filter(text -> !text.isEmpty());
    }

    private static boolean isAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** {@code Ferry sinks | The Varrow Post} is a title and its publisher. */
    private static String withoutPublisher(String title, @Nullable String publisher) {
        if (publisher == null || !title.endsWith(publisher)) {
            return title;
        }
        String rest = title.substring(0, title.length() - publisher.length()).strip();
        boolean parted = !rest.isEmpty() && "|-\u2013\u2014\u00b7\u00bb:".indexOf(rest.charAt(rest.length() - 1)) >= 0;
        return parted && rest.length() > 1
                ? rest.substring(0, rest.length() - 1).strip()
                : title;
    }

    private static Optional<String> first(List<Optional<String>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }
}
