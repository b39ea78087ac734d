package org.gainsay.credibility.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.source.Assertion;
import org.gainsay.source.ValueKind;

/**
 * Who gives which variable which value, by number: sources and variables from 0 in the order of their names, values from 0 in the
 * order of their variables and, within one, of their kind. The order in which they were handed in leaves no trace.
 */
public final class Assertions {

    /** Stands before the first; nobody can have said it, as no value is empty. */
    private static final Assertion NONE = new Assertion("", "", "");

    private final List<String> sources;
    private final List<String> variables;
    private final List<String> values;
    private final int[] firstValues;
    private final Incidence supporters;
    private final Incidence claims;

    private Assertions(
            List<String> sources,
            List<String> variables,
            List<String> values,
            int[] firstValues,
            Incidence supporters) {
        this.sources = sources;
        this.variables = variables;
        this.values = values;
        this.firstValues = firstValues;
        this.supporters = supporters;
        this.claims = supporters.turned(sources.size());
    }

    /**
     * Numbers what was asserted; the same assertion twice is one.
     *
     * @param assertions no source gives a variable two values; where values are numbers, all are canonical ones
     */
    public static Assertions of(Collection<Assertion> assertions, ValueKind kind) {
        List<String> sources =
                assertions.stream().map(Assertion::source).distinct().sorted().toList();
        Comparator<Assertion> order =
                Comparator.comparing(Assertion::value, kind.order()).thenComparing(Assertion::source);
        // a million short sorts are quicker than a long one
        SortedMap<String, List<Assertion>> byVariable =
                new TreeMap<>(assertions.stream().collect(Collectors.groupingBy(Assertion::variable)));
        byVariable.values().forEach(ofOne -> ofOne.sort(order));
        return numbered(sources, byVariable, assertions.size());
    }

    private static Assertions numbered(
            List<String> sources, SortedMap<String, List<Assertion>> byVariable, int mostMembers) {
        Map<String, Integer> numbers = new HashMap<>();
        sources.forEach(source -> numbers.put(source, numbers.size()));
        List<String> values = new ArrayList<>();
        Ints firstValues = new Ints(byVariable.size() + 1);
        Ints starts = new Ints(mostMembers + 1);
        Ints members = new Ints(mostMembers);
        for (List<Assertion> ofOne : byVariable.values()) {
            firstValues.add(values.size());
            Assertion before = NONE;
            for (Assertion assertion : ofOne) {
                if (!assertion.value().equals(before.value())) {
                    starts.add(members.size());
                    values.add(assertion.value());
                }
                if (!assertion.equals(before)) {
                    members.add(numbers.getOrDefault(assertion.source(), 0));
                }
                before = assertion;
            }
        }
        firstValues.add(values.size());
        starts.add(members.size());
        return new Assertions(
                sources,
                List.copyOf(byVariable.keySet()),
                values,
                firstValues.all(),
                new Incidence(starts.all(), members.all()));
    }

    public List<String> sources() {
        return sources;
    }

    public List<String> variables() {
        return variables;
    }

    public List<String> values() {
        return values;
    }

    /** The first value of a variable. */
    public int firstValue(int variable) {
        return firstValues[variable];
    }

    /** The value after the last of a variable. */
    public int endOfValues(int variable) {
        return firstValues[variable + 1];
    }

    /** Who gives each value: rows are values, members sources. */
    Incidence supporters() {
        return supporters;
    }

    /** What each source claims: rows are sources, members values. */
    Incidence claims() {
        return claims;
    }

    /** A growing row of whole numbers whose greatest length is known. */
    private static final class Ints {

        private final int[] ints;
        private int size;

        Ints(int capacity) {
            this.ints = new int[capacity];
        }

        void add(int next) {
            ints[size++] = next;
        }

        int size() {
            return size;
        }

        int[] all() {
            return Arrays.copyOf(ints, size);
        }
    }
}
