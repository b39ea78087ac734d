package org.gainsay.rule;

/** How much a finding asks of its reader, weakest first. */
public enum Severity {
    NONE,
    NOTE,
    WARNING,
    ERROR
}
