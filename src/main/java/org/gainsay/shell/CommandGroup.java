package org.gainsay.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** A class whose methods are commands. It is made only when one of them runs, so that others open no dataset. */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandGroup {

    /** The heading under which the help lists the commands. */
    Heading value();

    /** The headings, in the order of the help. */
    enum Heading {
        START("First steps"),
        CLAIMS("Claims and documents"),
        CONFLICTS("Conflicts"),
        TEXT("Reading a text"),
        SOURCES("Sources and names"),
        JUDGING("Judging"),
        REPORTS("Reports and exports"),
        RULES("Rules"),
        SHELL("This shell");

        private final String title;

        Heading(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
