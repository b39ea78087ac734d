package org.gainsay.compare;

/** One named fact of an explanation, such as {@code tolerance: 10 %}. */
public record Fact(String fact, String value) {}
