package org.gainsay.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.extract.article.ArticleReader;
import org.gainsay.input.Problems;

/** Finds the articles that a person means: files, what lies in folders, what comes in by stdin. */
public final class ArticleFiles {

    /** Stands for stdin. */
    private static final Path STDIN = Path.of("-");

    private final InputStream stdin;
    private final String stdinName;

    /** @param stdinName the document that comes in by stdin */
    public ArticleFiles(InputStream stdin, String stdinName) {
        this.stdin = stdin;
        this.stdinName = stdinName;
    }

    /** In the order given, those of a folder sorted; what is none, and a second one of the same name, is a problem. */
    List<ArticleFile> find(Collection<Path> paths, Problems problems) throws IOException {
        Map<String, ArticleFile> byId = new HashMap<>();
        List<ArticleFile> found = new ArrayList<>();
        for (Path path : paths) {
            for (ArticleFile article : find(path, problems)) {
                ArticleFile first = byId.putIfAbsent(article.id(), article);
                if (first == null) {
                    found.add(article);
                } else if (!first.name().equals(article.name())) {
                    problems.add(
                            article.name(),
                            0,
                            0,
                            "a document '" + article.id() + "' is read from " + first.name() + " too",
                            "another document needs another file name");
                }
            }
        }
        return found;
    }

    private List<ArticleFile> find(Path path, Problems problems) throws IOException {
        if (path.equals(STDIN)) {
            return List.of(new ArticleFile(stdinName, stdinName, null, stdin::readAllBytes));
        }
        if (!Files.isDirectory(path)) {
            return List.of(of(path));
        }
        try (Stream<Path> files = Files.list(path)) {
            List<ArticleFile> articles = files.filter(ArticleReader::isArticle)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(ArticleFiles::of)
                    .toList();
            if (articles.isEmpty()) {
                problems.add(
                        path.toString(), 0, 0, "no article lies in this folder", "files in .txt and .html are read");
            }
            return articles;
        }
    }

    static ArticleFile of(Path file) {
        return new ArticleFile(
                file.toString(),
                String.valueOf(file.getFileName()),
                file.toAbsolutePath().getParent(),
                () -> Files.readAllBytes(file));
    }
}
