package org.gainsay.shell;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.review.Judged;
import org.gainsay.rule.Verdict;
import org.gainsay.workspace.ConflictFilter;
import org.gainsay.workspace.ReviewFilter;
import org.gainsay.workspace.Since;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** The options that choose conflicts. */
record ReviewOptions(
        @Option(longName = "verdict", description = "only of this verdict; several: disputed,unresolved")
                List<Verdict> verdict,
        @Option(longName = "rule", description = "only of this rule")
                @Accepts(value = "RULE", completion = RuleIds.class)
                @Nullable
                String rule,
        @Option(longName = "source", description = "only with this source in a chain")
                @Accepts(value = "NAME", completion = SourceNames.class)
                @Nullable
                String source,
        @Option(longName = "between", description = "only where these two sources stand against each other")
                @Accepts(value = "A B", words = 2, completion = SourceNames.class)
                List<String> between,
        @Option(longName = "about", description = "only with this text in the question") @Nullable String about,
        @Option(longName = "status", description = "only of this status; several: open,reopened")
                List<Judged.Status> status,
        @Option(longName = "open", description = "only what no decision covers") boolean open,
        @Option(
                        longName = "new-since",
                        description = "only with a claim that came on this day or later: friday, yesterday, 2020-08-01")
                @Accepts("DAY")
                @Nullable
                String newSince) {

    /** @param today from which weekdays are counted back */
    ReviewFilter filter(LocalDate today) {
        if (between.size() > 2) {
            throw new UsageError("--between is given twice");
        }
        return new ReviewFilter(
                new ConflictFilter(verdict, rule, source, about), status, open, since(newSince, today), between);
    }

    private static @Nullable LocalDate since(@Nullable String text, LocalDate today) {
        try {
            return text == null ? null : Since.parse(text, today);
        } catch (IllegalArgumentException wrong) {
            throw new UsageError("--new-since: " + wrong.getMessage());
        }
    }
}
