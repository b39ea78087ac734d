package org.gainsay.claim;

/** What every record of this package asks of its texts. */
final class Required {

    private Required() {}

    static void text(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }

    static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
