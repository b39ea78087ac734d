package org.gainsay.shell;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.gainsay.report.CleansedWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the program is given by the machine that it runs on.
 *
 * @param terminal whether a person sits at both ends: input comes from a terminal and results go to it
 * @param home the user's folder
 */
public record Host(
        Map<String, String> environment,
        Path home,
        InputStream input,
        OutputStream results,
        OutputStream messages,
        boolean terminal) {

    public Host {
        environment = Map.copyOf(environment);
    }

    /** For what is no result. A stream that is closed takes nothing, and nobody is told. */
    PrintWriter messageWriter() {
        return new PrintWriter(new CleansedWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8)), true);
    }

    /** The machine as it is. */
    public static Host current() {
        return new Host(
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(System.console()));
    }

    /** Until JDK 21 there is a console only at a terminal; since 22 there always is one, which says what it stands on. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJdk) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unexpected) {
            throw new IllegalStateException("the console does not say whether it is a terminal", unexpected);
        }
    }
}
