package org.gainsay.extract.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.gainsay.extract.Article;
import org.gainsay.input.Sha256;
import org.jsoup.parser.Parser;

/**
 * A file to an article. Text is UTF-8, and HTML is told by the file's ending or by how it begins; what is known of the document
 * beforehand stands before what the page says of itself.
 */
public final class ArticleReader {

    /** A page with all its scripts, but no film. */
    private static final long MOST_BYTES = 16L << 20;

    /** Letters and marks of about 100,000 words, minutes of work: a book in one file is rather a mistake. */
    private static final int MOST_MARKS = 500_000;

    private static final int WORDS_OF_SENTENCE = 3;
    private static final int SPELT_WORDS = 2;
    private static final List<String> TEXT_ENDINGS = List.of(".txt", ".text");
    private static final List<String> HTML_ENDINGS = List.of(".html", ".htm", ".xhtml");
    private static final Pattern HTML_BEGINNING = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--(?s:.{0,400}?)-->\\s*+)?<(?:!doctype\\s++html|html)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether a file is an article by its ending. */
    public static boolean isArticle(Path file) {
        return endsIn(TEXT_ENDINGS, file.toString()) || endsIn(HTML_ENDINGS, file.toString());
    }

    /**
     * Reads a file whole.
     *
     * @param known what is known of the document; its text and its SHA-256 are those of the file in any case
     * @throws org.gainsay.input.InvalidInput where the file is no article that can be read
     */
    public Article read(Path file, Document known) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Refusal(file.toString()).tooManyBytes(Files.size(file), MOST_BYTES);
        }
        return read(file.toString(), Files.readAllBytes(file), known);
    }

    /**
     * Reads what stood in a file.
     *
     * @param file as the person named it
     * @param known what is known of the document; its text and its SHA-256 are those of the content in any case
     * @throws org.gainsay.input.InvalidInput where the content is no article that can be read
     */
    public Article read(String file, byte[] content, Document known) {
        Refusal refusal = new Refusal(file);
        if (content.length > MOST_BYTES) {
            throw refusal.tooManyBytes(content.length, MOST_BYTES);
        }
        String text = Decoding.text(content, refusal);
        Opened opened = isHtml(file, text) ? page(text, known.id()) : plain(text, known.id());
        Draft draft = cleaned(opened.draft(), refusal);
        String prose = draft.toString();
        String language = Languages.required(prose, known, opened.found(), refusal);
        if (draft.lines().stream().noneMatch(ArticleReader::mayBeSentence)) {
            throw refusal.noSentence();
        }
        Document own = new Document(
                known.id(), null, null, null, null, null, TimeBasis.UNKNOWN, language, false, Sha256.of(content), text);
        return new Article(KnownDocument.of(own, known, opened.found()), prose, draft.skipped());
    }

    /** @param found what the file says of itself */
    private record Opened(Draft draft, Document found) {}

    private static Opened plain(String text, String id) {
        return new Opened(Draft.of(text), Document.named(id));
    }

    private static Opened page(String text, String id) {
        org.jsoup.nodes.Document page =
                Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        return new Opened(HtmlText.draft(page, text), PageMetadata.of(page, id));
    }

    private static Draft cleaned(Draft draft, Refusal refusal) {
        long marks = draft.marks();
        if (marks > MOST_MARKS) {
            throw refusal.tooMuchProse(marks, MOST_MARKS);
        }
        Entities.decode(draft);
        Invisibles.replace(draft);
        Wrapping.undo(draft);
        Furniture.skip(draft);
        Datelines.skip(draft);
        Repetition.skip(draft);
        QuotationMarks.balance(draft);
        FullStops.blankDoubled(draft);
        return draft;
    }

    private static boolean mayBeSentence(Line line) {
        List<String> words = line.words();
        long spelt = words.stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .count();
        return words.size() >= WORDS_OF_SENTENCE && spelt >= SPELT_WORDS;
    }

    private static boolean isHtml(String file, String text) {
        return endsIn(HTML_ENDINGS, file) || HTML_BEGINNING.matcher(text).lookingAt();
    }

    private static boolean endsIn(List<String> endings, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
