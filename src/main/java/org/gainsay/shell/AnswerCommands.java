package org.gainsay.shell;

import java.util.List;
import org.gainsay.claim.Counted;
import org.gainsay.claim.DateRange;
import org.gainsay.credibility.Accusation;
import org.gainsay.credibility.Convention;
import org.gainsay.credibility.Range;
import org.gainsay.report.AccusationJson;
import org.gainsay.report.AccusationListing;
import org.gainsay.report.AccusationText;
import org.gainsay.report.RangeJson;
import org.gainsay.report.RangeListing;
import org.gainsay.report.RangeText;
import org.gainsay.workspace.AccusationFilter;
import org.gainsay.workspace.Answers;
import org.gainsay.workspace.RangeRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** What the record holds of answers to accusations, and of figures from low to high. */
@CommandGroup(CommandGroup.Heading.SOURCES)
final class AnswerCommands {

    private final Answers answers;

    AnswerCommands(Answers answers) {
        this.answers = answers;
    }

    @Command(
            name = "unanswered",
            description =
                    "list accusations without an answer of the accused on record, with the nearest one that there is",
            help = "unanswered\nunanswered --accused Russia --during 2020-07\nunanswered --all --format csv")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int unanswered(
            CommandOutput output,
            @Option(longName = "accused", description = "only of this accused, or of who speaks for him")
                    @Accepts(value = "NAME", completion = KnownNames.class)
                    @Nullable
                    String accused,
            @Option(longName = "source", description = "only with this source, or who speaks for it, in the chain")
                    @Accepts(value = "NAME", completion = SourceNames.class)
                    @Nullable
                    String source,
            @Option(longName = "about", description = "only with this text in proposition or quote")
                    @Accepts("TEXT")
                    @Nullable
                    String about,
            @Option(longName = "place", description = "only of this place, and places within it")
                    @Accepts(value = "NAME", completion = KnownNames.class)
                    @Nullable
                    String place,
            @Option(
                            longName = "during",
                            description = "only made, or of things done, in this time: 2020-07, 2020-05-01/2020-06-30")
                    @Accepts("DATE")
                    @Nullable
                    String during,
            @Option(longName = "all", description = "those that were answered too, with the answer") boolean all) {
        List<Accusation> known = answers.accusations();
        DateRange time = ClaimOptions.range(during);
        List<Accusation> found = answers.select(known, new AccusationFilter(accused, source, about, place, time, all));
        switch (output.outputFormat()) {
            case TABLE -> Results.lines(AccusationText.of(found, output.width()), output);
            case JSON -> Results.json(AccusationJson.of(found), output);
            case JSONL -> found.forEach(one -> Results.jsonLine(AccusationJson.of(one), output));
            default -> Results.listing(AccusationListing.of(found), output);
        }
        if (found.isEmpty()) {
            Results.none(known.isEmpty() ? "There is no accusation." : "No accusation is of that kind.", output);
        }
        long answered = known.stream().filter(Accusation::isAnswered).count();
        output.hint(found.size() + " listed; of " + Counted.of(known.size(), "accusation") + " on record "
                + Counted.of(answered, "is answered", "are answered")
                + ". No answer on record is not the same as no answer."
                + (found.isEmpty() ? "" : " Next: show " + found.get(0).claim().id()));
        return 0;
    }

    @Command(
            name = "range",
            description = "low and high of a figure over the record, with the source of each end",
            help =
                    "range mercenaries --place Libya\nrange \"Russian fighter jets\" delivered\nrange mercenaries --convention most-recent --format json")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int range(
            CommandOutput output,
            @Argument(index = 0, description = "what is counted; its parts and what it is a part of are told apart")
                    @Accepts(value = "SUBJECT", completion = KnownNames.class)
                    String subject,
            @Argument(index = 1, description = "how it stands, or another predicate of the same measure")
                    @Accepts(value = "PREDICATE", completion = KnownNames.class)
                    @Nullable
                    String predicate,
            @Option(longName = "place", description = "only of this place; places within and around it are told apart")
                    @Accepts(value = "NAME", completion = KnownNames.class)
                    @Nullable
                    String place,
            @Option(
                            longName = "during",
                            description = "only about, or given in, this time: 2020-05, 2020-05-01/2020-06-30")
                    @Accepts("DATE")
                    @Nullable
                    String during,
            @Option(
                            longName = "convention",
                            description = "choose one figure: lowest-reliable, median-of-origins or most-recent")
                    @Nullable
                    Convention convention) {
        List<Range> found = answers.ranges(new RangeRequest(subject, predicate, place, ClaimOptions.range(during)));
        switch (output.outputFormat()) {
            case TABLE -> Results.lines(RangeText.of(found, convention, output.width()), output);
            case JSON -> Results.json(RangeJson.of(found, convention), output);
            case JSONL -> found.forEach(one -> Results.jsonLine(RangeJson.of(one, convention), output));
            default -> Results.listing(RangeListing.of(found, convention), output);
        }
        output.hint("Low and high are what the record holds, not what is true. Next: explain ID ID");
        return 0;
    }
}
