package org.gainsay.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads articles, and sets their claims against each other. */
@FunctionalInterface
public interface ArticleReadings {

    /** What is found in all the articles of some folders. */
    ArticleFindings read(List<Path> folders) throws IOException;
}
