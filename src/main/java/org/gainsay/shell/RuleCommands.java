package org.gainsay.shell;

import java.util.List;
import org.gainsay.claim.Counted;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.report.Listing;
import org.gainsay.report.RuleListing;
import org.gainsay.rule.Rule;
import org.gainsay.workspace.RuleTests;
import org.gainsay.workspace.Ruleset;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;

/** Reading the rules, and holding them against their fixtures. */
@CommandGroup(CommandGroup.Heading.RULES)
final class RuleCommands {

    private static final int FINDINGS = 1;

    private final Rulesets rulesets;
    private final Workspace workspace;

    RuleCommands(Rulesets rulesets, Workspace workspace) {
        this.rulesets = rulesets;
        this.workspace = workspace;
    }

    @Command(name = "rules", description = "list the rules in use", help = "rules\nrules --format json")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int rules(CommandOutput output) {
        Results.listing(RuleListing.of(workspace.ruleset().rules().rules()), output);
        output.hint("Next: rule ID");
        return 0;
    }

    @Command(name = "rule", description = "show a rule as it is written", help = "rule headcount")
    int rule(
            CommandOutput output,
            @Argument(index = 0, description = "the rule's id") @Accepts(value = "ID", completion = RuleIds.class)
                    String id) {
        Ruleset ruleset = workspace.ruleset();
        List<String> ids = ruleset.rules().rules().stream().map(Rule::id).toList();
        output.print(ruleset.text(id)
                .orElseThrow(() -> UsageError.unknown("rule", id, ids))
                .text());
        return 0;
    }

    @Command(
            name = "rules validate",
            description = "check every rule and vocabulary file",
            help = "rules validate\nrules validate --rules my-rules")
    int validate(CommandOutput output) {
        List<Problem> problems = rulesets.validate(workspace.vocabularies());
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        output.println(Counted.of(rulesets.fileCount(), "file") + " of rules and vocabulary, no fault");
        return 0;
    }

    @Command(name = "rules test", description = "hold the rules against their fixtures", help = "rules test")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int test(CommandOutput output) {
        List<RuleTests.Result> results = rulesets.test();
        List<RuleTests.Result> failed =
                results.stream().filter(result -> !result.passed()).toList();
        Listing.Builder rows = Listing.of("fixture", "case", "fault");
        failed.forEach(result -> result.faults()
                .forEach(fault ->
                        rows.row(result.fixture().file(), result.fixture().name(), fault)));
        Results.listing(rows.build(), output);
        output.hint((results.size() - failed.size()) + " passed, " + failed.size() + " failed");
        return failed.isEmpty() ? 0 : FINDINGS;
    }
}
