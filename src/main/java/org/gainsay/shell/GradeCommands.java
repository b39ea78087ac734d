package org.gainsay.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Grades;
import org.gainsay.credibility.Rating;
import org.gainsay.credibility.Scale;
import org.gainsay.credibility.Standing;
import org.gainsay.report.GradeListing;
import org.gainsay.report.GradeText;
import org.gainsay.report.SuggestionText;
import org.gainsay.workspace.Grading;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** What people judge of sources and claims, on the two scales of the Admiralty code. */
@CommandGroup(CommandGroup.Heading.JUDGING)
final class GradeCommands {

    private final Grading grading;

    GradeCommands(Grading grading) {
        this.grading = grading;
    }

    @Command(
            name = "grade",
            description = "say how reliable a source is, A to F, or show what was said of it",
            help =
                    "grade Reuters B --reason \"eleven of twelve dispatches held\" --until 2027-01-01\ngrade Reuters\ngrade Reuters --suggest\ngrade Reuters --withdraw --reason \"not my beat\"")
    int grade(
            CommandOutput output,
            @Argument(index = 0, description = "the source, by any of its names")
                    @Accepts(value = "NAME", completion = SourceNames.class)
                    String name,
            @Argument(
                            index = 1,
                            description =
                                    "A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged")
                    @Accepts(value = "A-F", completion = RatingWords.OfSources.class)
                    @Nullable
                    String value,
            GradeOptions options) {
        return judge(grading.source(name), value, options, output);
    }

    @Command(
            name = "assess",
            description = "say how credible a claim is, 1 to 6, or show what was said of it",
            help =
                    "assess d-26 2 --reason \"fits the satellite images\"\nassess d-26\nassess d-26 --suggest\nassess d-26 --withdraw --reason \"the images were of 2019\"")
    int assess(
            CommandOutput output,
            @Argument(index = 0, description = "the claim's id, or how it begins")
                    @Accepts(value = "ID", completion = ClaimIds.class)
                    String id,
            @Argument(
                            index = 1,
                            description =
                                    "1 confirmed by others, 2 probably, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged")
                    @Accepts(value = "1-6", completion = RatingWords.OfClaims.class)
                    @Nullable
                    String value,
            GradeOptions options) {
        return judge(grading.claim(id), value, options, output);
    }

    @Command(
            name = "grades",
            description = "list how people grade sources and claims",
            help = "grades\ngrades --source Reuters\ngrades --author anna --expired\ngrades --sort date --format csv")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int grades(
            CommandOutput output,
            @Option(longName = "source", description = "only of this source")
                    @Accepts(value = "NAME", completion = SourceNames.class)
                    @Nullable
                    String source,
            @Option(longName = "author", description = "only by this person") @Nullable String author,
            @Option(longName = "expired", description = "only those whose last day has passed") boolean expired,
            @Option(longName = "sort", description = "by grade, name, author or date", defaultValue = "grade")
                    GradeListing.Order sort) {
        Grades all = grading.grades();
        List<Standing> chosen = source == null ? all.all() : all.of(grading.source(source));
        List<Standing> found = chosen.stream()
                .filter(standing -> author == null || standing.grade().author().equals(author))
                .filter(standing -> !expired || standing.expired())
                .toList();
        Results.listing(GradeListing.of(GradeListing.sorted(found, sort)), output);
        if (found.isEmpty()) {
            Results.none(all.all().isEmpty() ? "There is no grade." : "No grade is of that kind.", output);
        }
        output.hint(
                found.isEmpty()
                        ? "Next: grade NAME B --reason WHY"
                        : "Next: grade NAME, or assess ID, for the history");
        return 0;
    }

    private int judge(Graded of, @Nullable String value, GradeOptions options, CommandOutput output) {
        switch (options.request(value)) {
            case SHOW -> Results.lines(GradeText.of(of, grading.grades(), output.width()), output);
            case GIVE ->
                told(
                        grading.give(
                                of,
                                rating(of.scale(), Objects.requireNonNull(value)),
                                options.givenReason(),
                                options.lastDay()),
                        output);
            case SUGGEST -> Results.lines(SuggestionText.of(of, grading.suggest(of), output.width()), output);
            case WITHDRAW -> told(grading.withdraw(of, options.givenReason()), output);
        }
        return 0;
    }

    private static void told(Grade kept, CommandOutput output) {
        output.println(GradeText.kept(kept));
        output.hint("Next: grades  ·  check --with-grades");
    }

    private static Rating rating(Scale scale, String value) {
        return scale.rating(value)
                .orElseThrow(() -> new UsageError("'" + value + "' is not on the scale of "
                        + scale.expanded().toLowerCase(Locale.ROOT) + "; allowed: "
                        + scale.ratings().stream()
                                .map(rating -> rating.symbol() + " " + rating.expanded())
                                .collect(Collectors.joining(", "))));
    }
}
