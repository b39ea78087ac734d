package org.gainsay.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Counted;
import org.gainsay.compare.Conflict;
import org.gainsay.report.DecisionText;
import org.gainsay.review.Judged;
import org.gainsay.review.Ruling;
import org.gainsay.workspace.NumberedConflicts;
import org.gainsay.workspace.ReviewFilter;
import org.gainsay.workspace.ReviewQueue;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.Workspace;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;

/** Judging conflicts: one, many at once, or one screen after the other. */
@CommandGroup(CommandGroup.Heading.JUDGING)
final class ReviewCommands {

    private static final int NAMED = 20;

    private final Reviewing reviewing;
    private final Workspace workspace;
    private final Host host;
    private final ObjectProvider<Terminal> terminal;

    ReviewCommands(Reviewing reviewing, Workspace workspace, Host host, ObjectProvider<Terminal> terminal) {
        this.reviewing = reviewing;
        this.workspace = workspace;
        this.host = host;
        this.terminal = terminal;
    }

    @Command(
            name = "review",
            description = "judge conflicts, once each; without a decision, one screen after the other",
            help =
                    "review\nreview 2 explained --reason \"time: May and July\"\nreview 2 settled --figure 1,200 --reason \"the panel counted itself\"\nreview 3 pending --ask \"the ministry\" --until 2030-08-31\nreview 2 undo\nreview --all genuine --rule headcount --between Kremlin Pentagon\nreview --new-since friday")
    int review(
            CommandOutput output,
            @Argument(
                            index = 0,
                            description =
                                    "number or fingerprint, and genuine, explained, settled, tool-error, pending or undo")
                    @Accepts(value = "N DECISION", completion = ReviewWords.class)
                    List<String> words,
            @Option(longName = "all", description = "all conflicts that the filters choose") boolean all,
            RulingOptions ruling,
            @Option(longName = "yes", description = "with --all: do not ask") boolean yes,
            ReviewOptions options) {
        LocalDate today = reviewing.today();
        ReviewFilter filter = options.filter(today);
        if (all) {
            return many(words, filter, ruling, yes, output);
        }
        if (words.size() >= 2) {
            if (!filter.isEmpty()) {
                throw new UsageError("filters go with --all, or with review alone");
            }
            Ruling decision = ruling.ruling(words.get(words.size() - 1), today);
            return decide(chosen(words.subList(0, words.size() - 1), decision), decision, ruling, output);
        }
        if (!ruling.isEmpty() || yes) {
            throw new UsageError("what is decided is missing: review N DECISION, or review --all DECISION; DECISION is "
                    + String.join(", ", RulingOptions.decisions()));
        }
        return guided(words, filter, output);
    }

    /** Whatever the numbers name, checked once. */
    private List<Judged> chosen(List<String> numbers, Ruling ruling) {
        NumberedConflicts numbered = reviewing.numbered();
        List<Judged> chosen = numbers.stream()
                .map(number -> numbered.find(number).judged())
                .distinct()
                .toList();
        for (Judged judged : chosen) {
            if (takesBack(ruling) && judged.decision().isEmpty()) {
                throw new UsageError("there is no decision to take back about '"
                        + judged.conflict().question().text() + "'");
            }
        }
        return chosen;
    }

    private int many(
            List<String> words, ReviewFilter filter, RulingOptions options, boolean yes, CommandOutput output) {
        if (words.size() != 1) {
            throw new UsageError("review --all takes one decision: " + String.join(", ", RulingOptions.decisions()));
        }
        Ruling ruling = options.ruling(words.get(0), reviewing.today());
        List<Judged> chosen = takesBack(ruling)
                ? reviewing.decided(filter)
                : reviewing.queue(filter).waiting();
        if (chosen.isEmpty()) {
            output.println("No conflict is of that kind; nothing was decided.");
            return 0;
        }
        if (!yes && !confirmed(question(chosen, ruling))) {
            output.println("Nothing was decided.");
            return 0;
        }
        return decide(chosen, ruling, options, output);
    }

    private static String question(List<Judged> chosen, Ruling ruling) {
        String conflicts = Counted.of(chosen.size(), "conflict");
        if (takesBack(ruling)) {
            return "Take back what was decided about " + conflicts + "?";
        }
        long replaced =
                chosen.stream().filter(judged -> judged.decision().isPresent()).count();
        String before = replaced == 0 ? "" : ", replacing what was decided about " + replaced + " of them";
        return "Judge " + conflicts + ": " + DecisionText.ruling(ruling) + before + "?";
    }

    private boolean confirmed(String question) {
        if (!host.terminal()) {
            throw new UsageError(question + " Nobody can answer here; --yes says so beforehand");
        }
        try (Keyboard keyboard = new Keyboard(terminal.getObject())) {
            return keyboard.confirms(question);
        }
    }

    private int decide(List<Judged> chosen, Ruling ruling, RulingOptions options, CommandOutput output) {
        List<Conflict> conflicts = chosen.stream().map(Judged::conflict).toList();
        List<Judged> judged = reviewing.sit().decide(conflicts, ruling, options.words(ruling), options.expires());
        Results.lines(DecisionText.made(chosen, judged, output.width()), output);
        output.println(Counted.of(judged.size(), "conflict") + (takesBack(ruling) ? " open again." : " judged."));
        output.hint(next(conflicts, ruling));
        return 0;
    }

    /** Of many at once also how these, and no others, are taken back. */
    private static String next(List<Conflict> conflicts, Ruling ruling) {
        String next = "Next: review for those that are open, or conflicts --open";
        return takesBack(ruling) || conflicts.size() < 2 || conflicts.size() > NAMED
                ? next
                : next + "  ·  to take it back: review "
                        + conflicts.stream().map(NumberedConflicts::shortName).collect(Collectors.joining(" "))
                        + " undo";
    }

    private int guided(List<String> words, ReviewFilter filter, CommandOutput output) {
        if (!host.terminal()) {
            throw new UsageError("review asks for single keys at a terminal, and this is none; "
                    + "here: review N DECISION --reason …, or review --all DECISION --yes with filters");
        }
        ReviewQueue queue = queue(words, filter);
        if (queue.waiting().isEmpty()) {
            output.println("Nothing waits for a decision" + (filter.isEmpty() ? "." : " among those asked for."));
            return 0;
        }
        try (Keyboard keyboard = new Keyboard(terminal.getObject())) {
            GuidedReview guided = new GuidedReview(reviewing, keyboard, output, queue);
            int decided = guided.run();
            output.hint(Counted.of(decided, "conflict") + " judged now; " + guided.progress() + ".");
        }
        return 0;
    }

    /** One conflict by its number; else those that filters choose, or all that no decision covers. */
    private ReviewQueue queue(List<String> words, ReviewFilter filter) {
        if (!words.isEmpty()) {
            return ReviewQueue.of(reviewing.numbered().find(words.get(0)));
        }
        ReviewQueue queue = reviewing.queue(filter);
        workspace.rememberList(queue.waiting().stream().map(Judged::conflict).toList());
        return queue;
    }

    private static boolean takesBack(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.OPEN;
    }
}
