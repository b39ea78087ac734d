package org.gainsay.shell;

/** When colour is used; {@code AUTO} is on a terminal only. */
enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER
}
