package org.gainsay.rule;

/** What a comparison comes to, strongest first. */
public enum Verdict {
    CONTRADICTION(Severity.ERROR),
    TWO_VERSIONS(Severity.WARNING),
    DISPUTED(Severity.WARNING),
    UNRESOLVED(Severity.WARNING),
    REVISED_DOWN(Severity.WARNING),
    DIVERGENCE(Severity.WARNING),
    CHANGE(Severity.NOTE),
    COMPATIBLE(Severity.NONE),
    AGREEMENT(Severity.NONE),
    UNCHANGED(Severity.NONE);

    private final Severity severity;

    Verdict(Severity severity) {
        this.severity = severity;
    }

    /** The severity where no rule sets another. */
    public Severity severity() {
        return severity;
    }

    /** Whether two positions with this verdict make a conflict: change or stronger. */
    public boolean isClash() {
        return compareTo(CHANGE) <= 0;
    }
}
