package org.gainsay.store;

/** What happens to a claim whose id the dataset already has, with another content. */
public enum WhenKnown {
    /** Nothing of the load is taken. */
    REFUSE,
    /** The one in the dataset stays, and the load says so. */
    SKIP,
    /** The new one takes its place; the old one is kept in its history. */
    REPLACE
}
