package org.gainsay.shell;

import java.util.Optional;

/** The version of the program that runs. */
final class Version {

    private Version() {}

    /** As the jar's manifest names it; none where classes run without one. */
    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
