package example;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.shell.Accepts;
import org.gainsay.shell.CommandGroup;
import org.gainsay.shell.CommandOutput;
import org.gainsay.shell.Formats;
import org.gainsay.shell.OutputFormat;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Every kind of parameter, of result and of failure. */
@CommandGroup(CommandGroup.Heading.START)
public class SampleCommands {

    @Command(name = "greet", description = "greet people", help = "greet Ada --mood calm")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON})
    int greet(
            CommandOutput output,
            @Argument(index = 0, description = "whom") @Accepts(value = "NAME", completion = SampleNames.class)
                    String name,
            @Argument(index = 1, description = "whom else") @Accepts("OTHER") List<String> others,
            @Option(description = "how often", defaultValue = "1") @Accepts("N") int times,
            @Option(description = "in capitals") boolean loud,
            @Option(description = "in which mood") @Nullable Mood mood,
            @Option(description = "on which day") @Accepts("DATE") @Nullable LocalDate onDay,
            @Option(description = "a word to remember") @Accepts("TAG") List<String> tag,
            @Option(description = "a file to read") @Nullable Path from) {
        output.println("%s: %s %s %d %s %s %s %s %s"
                .formatted(output.outputFormat().word(), name, others, times, loud, mood, onDay, tag, from));
        return 0;
    }

    @Command(name = "pair", description = "take two", help = "pair a b --reason why")
    int pair(
            CommandOutput output,
            @Argument(index = 0, description = "one") @Accepts("A") String first,
            @Argument(index = 1, description = "another") @Accepts("B") String second,
            @Option(description = "why") @Accepts("WHY") String reason) {
        output.println(first + "+" + second + " because " + reason);
        return 0;
    }

    @Command(name = "files", description = "take at least one file", help = "files a.txt")
    int files(
            CommandOutput output,
            @Argument(index = 0, description = "files") @Accepts(value = "FILE", atLeast = 1) List<Path> files) {
        output.println(files.toString());
        return 0;
    }

    @Command(name = "pair test", description = "a command below another", help = "pair test")
    int pairTest(CommandOutput output) {
        output.println("tested");
        return 0;
    }

    @Command(name = "find", description = "end with findings", help = "find")
    int find(CommandOutput output) {
        output.println("found");
        output.hint("nothing fails by default");
        return 1;
    }

    @Command(name = "refuse", description = "refuse an input", help = "refuse")
    int refuse(CommandOutput output) {
        output.println("half a result");
        throw new InvalidInput(List.of(
                new Problem("b.jsonl", 2, 1, "no subject", ""),
                new Problem("a.jsonl", 9, 0, "no hop", "allowed: one")));
    }

    @Command(name = "break", description = "have a fault", help = "break")
    int breakDown(CommandOutput output) {
        throw new IllegalStateException("no such state\nat all " + output.width());
    }

    @Command(name = "overflow", description = "run out of stack", help = "overflow")
    int overflow(CommandOutput output) {
        throw new StackOverflowError("at " + output.width());
    }

    @Command(name = "hostile", description = "print what a terminal would obey", help = "hostile")
    @Formats({OutputFormat.TABLE, OutputFormat.CSV})
    int hostile(CommandOutput output) {
        output.println("a\u001b[31mb\u202ec");
        output.println(new AttributedString("d\u001b]0;title\u0007e", AttributedStyle.BOLD));
        return 0;
    }

    @Command(name = "endless", description = "print until it is stopped", help = "endless")
    int endless(CommandOutput output, @Option(description = "with a pause after each line") boolean slowly) {
        for (long line = 0; ; line++) {
            output.println("line " + line);
            if (slowly) {
                output.flush();
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
