package org.gainsay.input;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with what a person handed in, at once; nothing of it has been taken. */
public final class InvalidInput extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** In the order of file, line and column. */
    public List<Problem> problems() {
        return problems;
    }
}
