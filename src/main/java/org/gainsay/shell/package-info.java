/**
 * The command line and the shell: words are parsed, a service is called, its result is printed. No logic of claims.
 *
 * <p>To add a command:
 *
 * <ol>
 *   <li>write a final class annotated {@link org.gainsay.shell.CommandGroup}; its constructor asks for services;
 *   <li>give it a method that returns the exit code and is annotated with Spring Shell's {@code @Command}: the name
 *       ({@code "rules test"} is a command of its own), one line of description, examples as {@code help};
 *   <li>a parameter of type {@link org.gainsay.shell.CommandOutput} is where results go;
 *   <li>the others are {@code @Option} or {@code @Argument} with a description, and {@link org.gainsay.shell.Accepts}
 *       for the label in the help and for what TAB offers: a {@code boolean} is a flag, a {@code List} may be repeated, a
 *       {@code @Nullable} one may be absent, an enum accepts its words, a {@code Path} completes files;
 *   <li>options that several commands share are the components of one record, which each of them takes as a parameter;
 *   <li>throw {@link org.gainsay.shell.UsageError} for what only the command can know to be wrong.
 * </ol>
 *
 * <p>An exception declared in this program is a sentence for its user; any other is a fault of the program. Both end the
 * command with 2 and one line on stderr.
 */
@NullMarked
package org.gainsay.shell;

import org.jspecify.annotations.NullMarked;
