package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Document;
import org.gainsay.extract.Article;
import org.gainsay.extract.Skipped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Articles as they were copied from the web, read where they lie; none of their text stands here. */
class SampleArticlesTest {

    private static final Path ARTICLES = Path.of("../shared/seeds");
    private static final Path CLAIMS = Path.of("../shared/gold/claims.jsonl");
    private static final double MOST_SKIPPED = 0.25;

    @Test
    void every_article_keeps_its_length_and_most_of_its_text() throws IOException {
        for (Path file : articles()) {
            Article article = read(file);

            assertThat(article.prose()).hasSameSizeAs(Files.readString(file));
            assertThat(article.skipped().stream()
                            .mapToInt(skipped -> skipped.end() - skipped.start())
                            .sum())
                    .as(file.toString())
                    .isLessThan((int) (article.prose().length() * MOST_SKIPPED));
        }
    }

    @Test
    void no_claim_of_the_key_stands_in_a_skipped_passage() throws IOException {
        assumeTrue(Files.exists(CLAIMS), () -> "not here: " + CLAIMS);
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(CLAIMS)) {
            JsonNode claim = json.readTree(line);
            Article article = read(ARTICLES.resolve(claim.get("doc").stringValue()));

            assertThat(article.skipped())
                    .as(line)
                    .noneMatch(skipped -> overlap(
                            skipped,
                            claim.get("start").intValue(),
                            claim.get("end").intValue()));
        }
    }

    @Test
    void of_lines_known_as_furniture_nothing_is_left() throws IOException {
        List<String> furniture = List.of(
                "gtag",
                "cookies",
                "Donate",
                "Leave a Reply",
                "MORE ON THE TOPIC",
                "(LINK)",
                "Adobe Flash",
                "Share on",
                "copied to your clipboard",
                "No media source",
                "I will follow",
                "Similar articles",
                "Image Source");
        for (Path file : articles()) {
            assertThat(read(file).prose()).as(file.toString()).doesNotContain(furniture);
        }
    }

    private static List<Path> articles() throws IOException {
        assumeTrue(Files.exists(ARTICLES), () -> "not here: " + ARTICLES);
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(ArticleReader::isArticle).sorted().toList();
        }
    }

    private static Article read(Path file) throws IOException {
        return new ArticleReader().read(file, Document.named(String.valueOf(file.getFileName())));
    }

    private static boolean overlap(Skipped skipped, int start, int end) {
        return skipped.start() < end && start < skipped.end();
    }
}
