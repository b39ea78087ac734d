package org.gainsay.extract.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.input.Rows;
import org.jsoup.nodes.Element;

/** Which elements of a page are no article, by element, role and class, as {@code page-parts.txt} lists them. */
final class PageParts {

    /** The reason of what no reader sees. */
    static final String UNSEEN = "";

    private static final String HIDDEN = "hidden";
    private static final String ROLE = "role";

    private static final Set<String> NEVER_BY_CLASS =
            Set.of("html", "body", "main", "article", "h1", "p", "tbody", "tr", "td");
    private static final Pattern SEAM = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NOT_DISPLAYED = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    PageParts() {
        for (Rows.Row row : Rows.of(PageParts.class, "page-parts.txt")) {
            Map<String, String> reasons =
                    switch (row.cell(1)) {
                        case "element" -> elements;
                        case ROLE -> roles;
                        case "class" -> classes;
                        default -> throw new IllegalStateException("page-parts.txt does not explain " + row.cell(1));
                    };
            row.words(2).forEach(name -> reasons.put(name, row.cell(0)));
        }
    }

    /** Why an element is no article; empty where it may be one. */
    Optional<String> reason(Element element) {
        String name = element.normalName();
        String byElement = isOfArticle(element) ? null : elements.get(name);
        if (byElement != null) {
            return Optional.of(byElement);
        }
        if (isHidden(element)) {
            return Optional.of(HIDDEN);
        }
        String byRole = roles.get(element.attr(ROLE).toLowerCase(Locale.ROOT));
        if (byRole != null || NEVER_BY_CLASS.contains(name)) {
            return Optional.ofNullable(byRole);
        }
        return byWords(element.className()).or(() -> byWords(element.id()));
    }

    /** The header of an article holds its headline, and its footer may hold its last lines. */
    private static boolean isOfArticle(Element element) {
        String name = element.normalName();
        if (!name.equals("header") && !name.equals("footer")) {
            return false;
        }
        return element.parents().is("article, main")
                || (name.equals("header") && !element.select("h1").isEmpty());
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr(HIDDEN)
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || NOT_DISPLAYED.matcher(element.attr("style")).find();
    }

    private Optional<String> byWords(String names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = SEAM.splitAsStream(names)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        List<String> asked = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            asked.add(words.get(i - 1) + " " + words.get(i));
        }
        return asked.stream().map(classes::get).filter(reason -> reason != null).findFirst();
    }
}
