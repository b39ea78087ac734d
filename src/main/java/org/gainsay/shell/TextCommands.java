package org.gainsay.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.gainsay.report.QuantityListing;
import org.gainsay.workspace.Quantities;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** How the words of a text are read. */
@CommandGroup(CommandGroup.Heading.TEXT)
final class TextCommands {

    private final Quantities quantities;

    TextCommands(Quantities quantities) {
        this.quantities = quantities;
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
}
