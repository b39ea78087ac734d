package org.gainsay.shell;

import java.io.IOException;
import org.gainsay.compare.Findings;
import org.gainsay.report.FindingsText;
import org.gainsay.workspace.Demo;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;

/** The first minute. */
@CommandGroup(CommandGroup.Heading.START)
final class StartCommands {

    private final Demo demo;

    StartCommands(Demo demo) {
        this.demo = demo;
    }

    @Command(
            name = "demo",
            description = "check a story that ships with Gainsay, in a throwaway dataset",
            help = "demo\ndemo varrow")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON})
    int demo(
            CommandOutput output,
            @Argument(index = 0, description = "libya, rewritten from real reports, or varrow, which is invented")
                    @Accepts("STORY")
                    @Nullable
                    String story)
            throws IOException {
        String name = story == null ? Demo.FIRST : story;
        if (!Demo.STORIES.contains(name)) {
            throw UsageError.unknown("story", name, Demo.STORIES);
        }
        Findings findings = demo.check(name);
        if (output.outputFormat() == OutputFormat.JSON) {
            Results.json(findings, output);
            return 0;
        }
        output.println(Demo.title(name));
        output.println();
        Results.lines(new FindingsText(output.width()).of(findings), output);
        output.hint("Nothing was kept. Next: load fixtures/" + name
                + "/claims.jsonl, then check; or start the shell: gainsay");
        return 0;
    }
}
