package org.gainsay.compare;

/** What decided a verdict; {@link Reasons} has its sentence. */
public enum Cause {
    DISJOINT,
    DISJOINT_BUT_VAGUE,
    DISJOINT_BUT_ONLY_POSSIBLE,
    DISJOINT_BUT_TIME_NOT_SHOWN,
    DISJOINT_AND_APART,
    DISJOINT_AND_LONG_APART,
    TOTAL_FELL,
    TOTAL_ROSE,
    EQUAL,
    EQUAL_AT_ANOTHER_TIME,
    FAR_APART,
    OVERLAPPING,
    PART_OF_WHOLE,
    SAME_STATEMENT,
    NEGATED,
    DENIED,
    DENIED_BEFORE,
    DENIED_ONLY_POSSIBLE,
    BOTH_DENY,
    SAME_HOLDER,
    HOLDER_WITHIN
}
