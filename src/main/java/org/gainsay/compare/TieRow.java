package org.gainsay.compare;

import java.util.Arrays;

/** What one member of a question is tied to, packed: there may be millions of ties. */
final class TieRow {

    private static final int FEW = 4;

    private int[] others = new int[FEW];
    private Strength[] strengths = new Strength[FEW];
    private int size;

    /** Takes a tie. */
    interface Visitor {
        void visit(int other, Strength strength);
    }

    void add(int other, Strength strength) {
        if (size == others.length) {
            others = Arrays.copyOf(others, size * 2);
            strengths = Arrays.copyOf(strengths, size * 2);
        }
        others[size] = other;
        strengths[size] = strength;
        size++;
    }

    boolean hasClash() {
        return Arrays.stream(strengths, 0, size).anyMatch(Strength::isClash);
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < size; i++) {
            visitor.visit(others[i], strengths[i]);
        }
    }
}
