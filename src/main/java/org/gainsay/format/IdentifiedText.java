package org.gainsay.format;

/** A text of a batch, with the id under which it is answered. */
public record IdentifiedText(String id, String text) {}
