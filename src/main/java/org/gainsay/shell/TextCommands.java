package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.gainsay.format.Json;
import org.gainsay.format.TextPair;
import org.gainsay.pair.Answer;
import org.gainsay.report.AnswerJson;
import org.gainsay.report.AnswerText;
import org.gainsay.report.QuantityListing;
import org.gainsay.workspace.Comparisons;
import org.gainsay.workspace.FailOn;
import org.gainsay.workspace.Quantities;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** How the words of a text are read. */
@CommandGroup(CommandGroup.Heading.TEXT)
final class TextCommands {

    private static final int FINDINGS = 1;
    private static final Path STDIN = Path.of("-");

    private final Quantities quantities;
    private final Comparisons comparisons;
    private final Host host;

    TextCommands(Quantities quantities, Comparisons comparisons, Host host) {
        this.quantities = quantities;
        this.comparisons = comparisons;
        this.host = host;
    }

    @Command(
            name = "quantity",
            description = "show how the numbers in a text are read",
            help = "quantity \"up to 1,200 fighters\"\nquantity --file texts.jsonl")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int quantity(
            CommandOutput output,
            @Argument(index = 0, description = "the text") @Accepts("TEXT") @Nullable String text,
            @Option(longName = "file", description = "a file of {\"id\",\"text\"} a line, answered a line each")
                    @Nullable
                    Path file)
            throws IOException {
        if ((text == null) == (file == null)) {
            throw new UsageError("quantity takes a text or --file FILE; quantity \"up to 1,200 fighters\"");
        }
        if (file != null) {
            quantities.answer(file, output);
        } else if (text != null) {
            Results.listing(QuantityListing.of(quantities.read(text)), output);
        }
        return 0;
    }

    @Command(
            name = "compare",
            description = "tell whether two texts can both be true",
            help =
                    "compare \"Over 350 people were killed\" \"350 people were killed\"\ncompare --pairs pairs.jsonl --fail-on contradiction")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL})
    int compare(
            CommandOutput output,
            @Argument(index = 0, description = "a text") @Accepts("TEXT") @Nullable String first,
            @Argument(index = 1, description = "another") @Accepts("TEXT") @Nullable String second,
            @Option(longName = "subject", description = "what both are about, such as a title") @Nullable
                    String subject,
            @Option(
                            longName = "pairs",
                            description =
                                    "a file of {\"id\",\"a\",\"b\",\"subject\"?} a line, answered a line each; - is stdin")
                    @Accepts("FILE")
                    @Nullable
                    Path pairs,
            @Option(
                            longName = "fail-on",
                            description = "exit 1 on verdicts of this severity or above, or on these verdicts")
                    @Accepts(value = "LEVEL", completion = Levels.class)
                    @Nullable
                    String failOn)
            throws IOException {
        FailOn level = Levels.parse(failOn);
        if (pairs == null && first != null && second != null) {
            return one(first, second, subject, level, output);
        }
        if (pairs == null || first != null || subject != null) {
            throw new UsageError("compare takes two texts or --pairs FILE; compare \"TEXT\" \"TEXT\" --subject TOPIC");
        }
        return batch(pairs, level, output);
    }

    private int one(String first, String second, @Nullable String subject, FailOn level, CommandOutput output) {
        Answer answer = comparisons.compare(first, second, subject);
        switch (output.outputFormat()) {
            case JSON -> Results.json(AnswerJson.of(answer), output);
            case JSONL -> output.println(Json.MAPPER.writeValueAsString(AnswerJson.of(answer)));
            default -> Results.lines(AnswerText.of(first, second, answer, output.width()), output);
        }
        return code(fails(answer, level), level, output);
    }

    private int batch(Path pairs, FailOn level, CommandOutput output) throws IOException {
        AtomicBoolean met = new AtomicBoolean();
        BiConsumer<TextPair, Answer> sink = (pair, answer) -> {
            output.println(Json.MAPPER.writeValueAsString(AnswerJson.of(pair.id(), answer)));
            output.flush();
            if (fails(answer, level)) {
                met.set(true);
            }
        };
        if (pairs.equals(STDIN)) {
            comparisons.answer(host.input(), sink);
        } else {
            comparisons.answer(pairs, sink);
        }
        return code(met.get(), level, output);
    }

    private static boolean fails(Answer answer, FailOn level) {
        return answer.verdict() != null && level.isMetBy(answer.verdict(), answer.severity());
    }

    private static int code(boolean met, FailOn level, CommandOutput output) {
        if (level.equals(FailOn.NEVER)) {
            output.hint("No --fail-on, so verdicts do not change the exit code.");
        }
        return met ? FINDINGS : 0;
    }
}
