package org.gainsay.rule;

import java.util.Map;
import java.util.TreeMap;
import org.gainsay.vocabulary.Term;

/** Disjoint sets of predicates (union-find), each named by its first member. */
final class Families {

    private final Map<Term, Term> parent = new TreeMap<>();

    void join(Term one, Term other) {
        Term first = of(one);
        Term second = of(other);
        if (first.compareTo(second) <= 0) {
            parent.put(second, first);
        } else {
            parent.put(first, second);
        }
    }

    Term of(Term member) {
        Term top = member;
        while (!top.equals(parent.getOrDefault(top, top))) {
            top = parent.getOrDefault(top, top);
        }
        return top;
    }
}
