package org.gainsay.source;

/** A source says that a variable has a value: a claim, as the methods of truth discovery see it. */
public record Assertion(String source, String variable, String value) {}
