package org.gainsay.format;

import java.util.List;
import org.gainsay.input.Problem;

/** What a file of sources gave: the profiles that are right, in the order of the file, and what is wrong with the others. */
public record LoadedSources(List<LocatedSource> located, List<Problem> problems) {

    public LoadedSources {
        located = List.copyOf(located);
        problems = List.copyOf(problems);
    }
}
