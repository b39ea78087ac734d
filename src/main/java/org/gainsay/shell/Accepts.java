package org.gainsay.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.shell.core.command.completion.CompletionProvider;

/** What an option or an argument accepts, beyond what Spring Shell's annotations can say of it. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Accepts {

    /** What stands for the value in the help, such as {@code FILE}. */
    String value();

    /** How many values a {@code List} needs. */
    int atLeast() default 0;

    /** How many words stand behind an option each time that it is given; more than one make a {@code List}. */
    int words() default 1;

    /** The bean that proposes values from live data when TAB is pressed. */
    Class<? extends CompletionProvider> completion() default NoCompletion.class;

    /** Proposes nothing. */
    interface NoCompletion extends CompletionProvider {}
}
