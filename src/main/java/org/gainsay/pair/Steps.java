package org.gainsay.pair;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** How far the words of a sentence lie from one of them, along its tree. */
final class Steps {

    private Steps() {}

    /** For each word the number of edges between; the length of the sentence where no path leads there. */
    static int[] from(Sentence sentence, Token start) {
        int[] steps = new int[sentence.tokens().size()];
        Arrays.fill(steps, steps.length);
        steps[start.index()] = 0;
        Deque<Token> waiting = new ArrayDeque<>();
        waiting.add(start);
        while (!waiting.isEmpty()) {
            Token token = waiting.remove();
            for (Token next : sentence.tokens()) {
                boolean joined = next.head() == token.index() || token.head() == next.index();
                if (joined && steps[next.index()] > steps[token.index()] + 1) {
                    steps[next.index()] = steps[token.index()] + 1;
                    waiting.add(next);
                }
            }
        }
        return steps;
    }
}
