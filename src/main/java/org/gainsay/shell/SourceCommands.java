package org.gainsay.shell;

import java.util.List;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Grades;
import org.gainsay.credibility.consensus.ConsensusMethod;
import org.gainsay.credibility.consensus.RecordTrust;
import org.gainsay.report.Listing;
import org.gainsay.report.SourceListing;
import org.gainsay.report.TrustedSources;
import org.gainsay.source.SourceEntry;
import org.gainsay.vocabulary.NameJudgement;
import org.gainsay.vocabulary.NameJudgement.Kind;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.workspace.Estimation;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.SourceFilter;
import org.gainsay.workspace.SourceHistories;
import org.gainsay.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Who speaks, and which names are one. */
@CommandGroup(CommandGroup.Heading.SOURCES)
final class SourceCommands {

    private final Workspace workspace;
    private final SourceHistories histories;
    private final Grading grading;

    SourceCommands(Workspace workspace, SourceHistories histories, Grading grading) {
        this.workspace = workspace;
        this.histories = histories;
        this.grading = grading;
    }

    @Command(
            name = "sources",
            description = "list who is who, and who said and who relayed how much",
            help =
                    "sources\nsources --kind media --sort relayed\nsources --about mercenaries --country Russia\nsources --by truthfinder\nsources --format csv")
    @Formats({OutputFormat.TABLE, OutputFormat.JSON, OutputFormat.JSONL, OutputFormat.CSV, OutputFormat.MARKDOWN})
    int sources(
            CommandOutput output,
            @Option(longName = "kind", description = "only of this kind") @Nullable SourceKind kind,
            @Option(longName = "country", description = "only of this country")
                    @Accepts(value = "NAME", completion = KnownNames.class)
                    @Nullable
                    String country,
            @Option(
                            longName = "about",
                            description = "only in claims about this, and what is within it, or with this text")
                    @Accepts(value = "NAME", completion = KnownNames.class)
                    @Nullable
                    String about,
            @Option(longName = "sort", description = "by said, relayed, name or kind", defaultValue = "said")
                    SourceListing.Order sort,
            @Option(
                            longName = "by",
                            description =
                                    "with an estimate of trust, by a method of truth discovery; the most trusted first")
                    @Accepts("METHOD")
                    @Nullable
                    ConsensusMethod by,
            WithGrades with) {
        List<SourceEntry> listed =
                SourceListing.sorted(histories.entries(new SourceFilter(kind, country, about)), sort);
        if (by == null) {
            list(SourceListing.of(listed), listed, with, output);
        } else {
            RecordTrust trust = Estimation.ofRecord(workspace, by);
            List<SourceEntry> found = TrustedSources.sorted(listed, trust);
            list(TrustedSources.of(found, trust), found, with, output);
            output.hint(TrustedSources.sentence(trust));
        }
        output.hint("Next: source NAME  ·  same A B, where two of these are one");
        return 0;
    }

    private void list(Listing listing, List<SourceEntry> sources, WithGrades with, CommandOutput output) {
        Grades grades = grading.grades(with.grades());
        Results.listing(
                with.onto(
                        listing,
                        sources,
                        entry -> grades.of(Graded.source(entry.source().label()))),
                output);
        if (sources.isEmpty()) {
            Results.none("No source is of that kind.", output);
        }
    }

    @Command(
            name = "same",
            description = "say that two names mean the same",
            help = "same \"Sergei Lavrov\" \"S. Lavrov\" --reason \"spelling\"")
    int same(
            CommandOutput output,
            @Argument(index = 0, description = "the name that stays")
                    @Accepts(value = "A", completion = KnownNames.class)
                    String first,
            @Argument(index = 1, description = "the other") @Accepts(value = "B", completion = KnownNames.class)
                    String second,
            @Option(longName = "reason", description = "why") @Nullable String reason) {
        return judge(Kind.SAME, first, second, reason, output);
    }

    @Command(
            name = "different",
            description = "say that two names do not mean the same",
            help = "different \"Wagner Group\" Wagner")
    int different(
            CommandOutput output,
            @Argument(index = 0, description = "a name") @Accepts(value = "A", completion = KnownNames.class)
                    String first,
            @Argument(index = 1, description = "another") @Accepts(value = "B", completion = KnownNames.class)
                    String second,
            @Option(longName = "reason", description = "why") @Nullable String reason) {
        return judge(Kind.DIFFERENT, first, second, reason, output);
    }

    @Command(
            name = "speaks-for",
            description = "say that one source speaks for another",
            help = "speaks-for Kremlin Russia")
    int speaksFor(
            CommandOutput output,
            @Argument(index = 0, description = "who speaks") @Accepts(value = "A", completion = KnownNames.class)
                    String first,
            @Argument(index = 1, description = "for whom") @Accepts(value = "B", completion = KnownNames.class)
                    String second,
            @Option(longName = "reason", description = "why") @Nullable String reason) {
        return judge(Kind.SPEAKS_FOR, first, second, reason, output);
    }

    private int judge(Kind kind, String first, String second, @Nullable String reason, CommandOutput output) {
        if (Term.key(first).equals(Term.key(second))) {
            throw new UsageError("'" + first + "' and '" + second + "' are one name; two are needed");
        }
        NameJudgement kept = workspace.judge(kind, first, second, reason == null ? "" : reason);
        output.println(kept.first() + " " + Word.of(kind) + " " + kept.second() + ", says " + kept.author());
        output.hint("Next: check");
        return 0;
    }
}
