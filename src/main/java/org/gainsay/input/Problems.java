package org.gainsay.input;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that a person hears of everything at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(String file, int line, int column, String wrong, String allowed) {
        found.add(new Problem(file, line, column, wrong, allowed));
    }

    /** In the order of file, line and column. */
    public List<Problem> found() {
        return found.stream().sorted().distinct().toList();
    }

    /**
     * Ends the reading, where anything is wrong.
     *
     * @throws InvalidInput with all problems
     */
    public void orThrow() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
