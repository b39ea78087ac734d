package org.gainsay.compare;

import java.util.List;

/**
 * A position while it is being made.
 *
 * @param members by their place among the members of the question
 */
record Group(String label, List<Integer> members) {

    Position position(Ties ties) {
        return new Position(
                label,
                members.stream()
                        .map(member -> ties.members().get(member).claim())
                        .toList());
    }
}
