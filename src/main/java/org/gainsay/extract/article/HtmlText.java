package org.gainsay.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.extract.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The visible text of a page, each letter where the source has it. Tags are blank; those that part paragraphs begin with a
 * newline, and those within a word are filled, so that the word stays whole.
 */
final class HtmlText implements NodeFilter {

    private static final PageParts PARTS = new PageParts();
    private static final Pattern NOTE_MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*\u2020\u2021])[\\])]?");
    private static final int WORDS_OF_PROSE = 8;

    private final String source;
    private final Draft draft;
    private final Element body;

    /** What stands between tags, skipped elements among it: those keep the words beside them apart. */
    private final List<Range> passages = new ArrayList<>();

    private final int proseOfPage;
    private int preformatted;

    private HtmlText(Document page, String source) {
        this.source = source;
        this.draft = Draft.blank(source.length());
        this.body = page.body();
        this.proseOfPage = prose(body);
    }

    /** The draft of a page that was parsed with the positions of its source. */
    static Draft draft(Document page, String source) {
        HtmlText html = new HtmlText(page, source);
        html.body.filter(html);
        html.fillWithinWords();
        return html.draft;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode) {
            show(node);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isParting(element)) {
            part(element.sourceRange());
        }
        Optional<String> reason = isNoteMark(element) ? Optional.of("note mark") : PARTS.reason(element);
        if (reason.isPresent() && !isMostOfPage(element)) {
            skip(element, reason.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (isParting(element)) {
                part(element.endSourceRange());
            }
            if (element.normalName().equals("a") && element.closest("h1") == null) {
                link(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void show(Node text) {
        Range range = text.sourceRange();
        if (!isInSource(range)) {
            return;
        }
        for (int i = range.startPos(); i < range.endPos(); i++) {
            char c = source.charAt(i);
            boolean breaksLine = c == '\n' || c == '\r';
            draft.put(i, breaksLine && preformatted == 0 ? ' ' : c);
        }
        passages.add(range);
    }

    private void skip(Element element, String reason) {
        if (!reason.equals(PageParts.UNSEEN) && element.hasText()) {
            List<Range> seen = element.nodeStream(TextNode.class)
                    .filter(text -> !text.isBlank())
                    .map(Node::sourceRange)
                    .filter(this::isInSource)
                    .toList();
            seen.stream()
                    .mapToInt(Range::startPos)
                    .min()
                    .ifPresent(start -> draft.tell(
                            start, seen.stream().mapToInt(Range::endPos).max().orElse(start), reason));
        }
        if (isParting(element)) {
            part(element.endSourceRange());
        } else if (isInSource(element.sourceRange())) {
            passages.add(element.sourceRange());
        }
    }

    private void part(Range tag) {
        if (isInSource(tag)) {
            draft.put(tag.startPos(), '\n');
        }
    }

    private void link(Element anchor) {
        anchor.nodeStream(TextNode.class)
                .map(Node::sourceRange)
                .filter(this::isInSource)
                .forEach(range -> draft.link(range.startPos(), range.endPos()));
    }

    /** An unknown element may be anything; at worst it parts a paragraph. */
    private static boolean isParting(Element element) {
        return element.isBlock()
                || element.normalName().equals("br")
                || !element.tag().isKnownTag();
    }

    private static boolean isNoteMark(Element element) {
        return element.normalName().equals("sup")
                && NOTE_MARK.matcher(element.text().strip()).matches();
    }

    /** Some pages stand in one form, or in one box whose class speaks of what stands beside them. */
    private boolean isMostOfPage(Element element) {
        return 2 * prose(element) > proseOfPage;
    }

    /** The letters of an element that stand in texts of some length, and in no link. */
    private static int prose(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> text.text().strip().split("\\s+", -1).length >= WORDS_OF_PROSE)
                .filter(text -> !isOf("a", text))
                .mapToInt(text -> text.text().length())
                .sum();
    }

    private static boolean isOf(String name, TextNode text) {
        Node parent = text.parent();
        return parent != null && parent.normalName().equals(name);
    }

    private boolean isInSource(Range range) {
        return range.isTracked() && range.startPos() < range.endPos() && range.endPos() <= source.length();
    }

    private void fillWithinWords() {
        passages.sort(Comparator.comparingInt(Range::startPos));
        for (int i = 1; i < passages.size(); i++) {
            fillWithinWord(passages.get(i - 1).endPos(), passages.get(i).startPos());
        }
    }

    private void fillWithinWord(int from, int to) {
        if (from < to
                && Character.isLetter(draft.at(from - 1))
                && draft.isOfWord(to)
                && source.charAt(from) == '<'
                && source.charAt(to - 1) == '>'
                && draft.isBlank(from, to)) {
            draft.fill(from, to, Article.FILLER);
        }
    }
}
