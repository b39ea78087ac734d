package org.gainsay.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.input.Nearest;
import org.gainsay.vocabulary.Term;

/** The names that a mistaken one was probably meant to be. A name is often given in part, so that its words are held against theirs too. */
final class NearestNames {

    private static final int NAMED = 5;

    /** A word of fewer letters is near to others by chance. */
    private static final int TELLING = 4;

    private final String wanted;
    private final Comparator<String> order;

    private NearestNames(String mistaken) {
        this.wanted = Term.key(mistaken);
        this.order = Comparator.comparingInt(this::edits).thenComparing(Comparator.naturalOrder());
    }

    /** {@code did you mean 'A' or 'B'?}, or else what is said where none is near. */
    static String hint(String mistaken, Collection<String> names, String otherwise) {
        List<String> near = new NearestNames(mistaken)
                .among(new TreeSet<>(names)).stream()
                        .limit(NAMED)
                        .map(name -> "'" + name + "'")
                        .toList();
        return near.isEmpty() ? otherwise : "did you mean " + String.join(" or ", near) + "?";
    }

    /** The nearest as a whole, and those of which a word begins with it; else those of which a part is near. */
    private List<String> among(Collection<String> names) {
        List<String> near = names.stream()
                .filter(name -> Nearest.isNear(wanted, Term.key(name)))
                .sorted(order)
                .toList();
        Stream<String> nearest = near.stream().filter(name -> edits(name) == edits(near.get(0)));
        Stream<String> containing =
                names.stream().filter(name -> !wanted.isEmpty() && (" " + Term.key(name)).contains(" " + wanted));
        List<String> found = Stream.concat(nearest, containing).distinct().toList();
        return found.isEmpty()
                ? names.stream()
                        .filter(name -> isNearToPart(Term.key(name)))
                        .sorted(order)
                        .toList()
                : found;
    }

    private int edits(String name) {
        return Nearest.edits(wanted, Term.key(name));
    }

    /** Whether some words that stand together in a name are near to all those given: {@code UN Panell}, UN Panel report. */
    private boolean isNearToPart(String name) {
        List<String> given = words(wanted);
        List<String> all = words(name);
        return IntStream.rangeClosed(0, all.size() - given.size()).anyMatch(first -> IntStream.range(0, given.size())
                .allMatch(i -> isNearWord(given.get(i), all.get(first + i))));
    }

    private static boolean isNearWord(String given, String word) {
        return given.length() < TELLING ? given.equals(word) : Nearest.isNear(given, word);
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }
}
