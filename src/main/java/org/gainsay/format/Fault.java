package org.gainsay.format;

/**
 * What is wrong within one object of a file.
 *
 * @param path the field, such as {@code attribution[0].role}; empty for the object itself
 */
record Fault(String path, String wrong, String allowed) {

    /** Whether it lies in this field of the object, or below it. */
    boolean isIn(String field) {
        return path.equals(field) || path.startsWith(field + ".") || path.startsWith(field + "[");
    }
}
