package org.gainsay.credibility.consensus;

import java.util.Arrays;

/** Which members belong to each of many rows, as two arrays in place of a million lists (compressed sparse rows). */
final class Incidence {

    private final int[] starts;
    private final int[] members;

    /**
     * @param starts where the members of each row begin, and after them where the last row's end
     * @param members of all rows, one row after the other
     */
    Incidence(int[] starts, int[] members) {
        this.starts = starts;
        this.members = members;
    }

    int rows() {
        return starts.length - 1;
    }

    /** How many members a row has. */
    int count(int row) {
        return starts[row + 1] - starts[row];
    }

    /** For each row, what its members are worth together. */
    double[] sums(double[] worth) {
        double[] sums = new double[rows()];
        for (int row = 0; row < sums.length; row++) {
            double sum = 0;
            for (int place = starts[row]; place < starts[row + 1]; place++) {
                sum += worth[members[place]];
            }
            sums[row] = sum;
        }
        return sums;
    }

    /** The other way round: to which rows each of so many members belongs, in the order of the rows. */
    Incidence turned(int memberCount) {
        int[] ends = new int[memberCount + 1];
        for (int member : members) {
            ends[member + 1]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = ends.clone();
        int[] rowsOf = new int[members.length];
        for (int row = 0; row < rows(); row++) {
            for (int place = starts[row]; place < starts[row + 1]; place++) {
                rowsOf[next[members[place]]++] = row;
            }
        }
        return new Incidence(ends, rowsOf);
    }
}
