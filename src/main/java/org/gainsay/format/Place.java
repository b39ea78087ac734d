package org.gainsay.format;

import org.gainsay.input.Problems;

/** A line of a file, to which problems are reported. */
public record Place(String file, int line, Problems problems) {

    public void report(String wrong, String allowed) {
        problems.add(file, line, 0, wrong, allowed);
    }

    void report(Fault fault) {
        report(fault.wrong(), fault.allowed());
    }

    public void reportAt(int column, String wrong, String allowed) {
        problems.add(file, line, column, wrong, allowed);
    }
}
