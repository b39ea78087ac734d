package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gainsay.claim.Document;
import org.gainsay.extract.Article;
import org.gainsay.input.InvalidInput;

/** Articles out of strings, and what tests ask of them. */
final class Read {

    private static final String PLAIN_SENTENCE = "\n\nThe harbour of Varrow was closed after the storm had passed.\n\n";

    private Read() {}

    static Article text(String content) {
        return article("a.txt", content);
    }

    static Article html(String content) {
        return article("a.html", content);
    }

    static Article article(String file, String content) {
        return new ArticleReader().read(file, content.getBytes(StandardCharsets.UTF_8), Document.named(file));
    }

    /** The prose of a text, beside which a plain sentence stands, so that it is an article in any case. */
    static String proseOf(String content) {
        String prose = text(PLAIN_SENTENCE + content).prose();
        return prose.substring(PLAIN_SENTENCE.length());
    }

    /** The lines of the prose as a reader would see them: without the blanks and fillers that keep its length. */
    static List<String> lines(Article article) {
        return article.prose()
                .replace(String.valueOf(Article.FILLER), "")
                .lines()
                .map(line -> line.strip().replaceAll(" {2,}", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Each skipped passage as {@code reason: words}. */
    static List<String> skipped(Article article) {
        return article.skipped().stream()
                .map(skipped -> skipped.reason() + ": " + article.quote(skipped.start(), skipped.end()))
                .toList();
    }

    static String refusal(String file, byte[] content) {
        return String.valueOf(catchThrowableOfType(
                        InvalidInput.class, () -> new ArticleReader().read(file, content, Document.named("a.txt")))
                .getMessage());
    }
}
