package org.gainsay.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.review.Reason;
import org.gainsay.review.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** The options that say what is decided, and why. */
record RulingOptions(
        @Option(
                        longName = "reason",
                        description =
                                "why; of explained first time, scope, same-origin or translation: \"time: words\"")
                @Accepts("WORDS")
                @Nullable
                String reason,
        @Option(longName = "figure", description = "of settled: the figure adopted") @Nullable String figure,
        @Option(longName = "ask", description = "of pending: who is asked") @Accepts("WHOM") @Nullable String ask,
        @Option(longName = "until", description = "of pending: the last day for an answer") @Accepts("DATE") @Nullable
                LocalDate until,
        @Option(longName = "expires", description = "the last day on which the decision holds")
                @Accepts("DATE")
                @Nullable
                LocalDate expires) {

    /** How long an answer is waited for where nothing else is said. */
    static final int DAYS_FOR_AN_ANSWER = 7;

    /** Says the same as {@code open}. */
    static final String UNDO = "undo";

    /** Whether nothing is said that only a decision has. */
    boolean isEmpty() {
        return Stream.of(reason, figure, ask, until, expires).allMatch(Objects::isNull);
    }

    /** What can be decided. */
    static List<String> decisions() {
        return Stream.concat(Stream.of(Ruling.Kind.values()).map(Word::of), Stream.of(UNDO))
                .toList();
    }

    /**
     * What is decided by a word together with the options.
     *
     * @throws UsageError where an option is missing, or belongs to another decision
     */
    Ruling ruling(String decision, LocalDate today) {
        Ruling.Kind kind = decision.equalsIgnoreCase(UNDO)
                ? Ruling.Kind.OPEN
                : Word.parse(Ruling.Kind.class, decision)
                        .orElseThrow(() -> UsageError.unknown("decision", decision, decisions()));
        refuse("--figure", figure, kind, Ruling.Kind.SETTLED);
        refuse("--ask", ask, kind, Ruling.Kind.PENDING);
        refuse("--until", until, kind, Ruling.Kind.PENDING);
        refusePast("--until", until, today);
        refusePast("--expires", expires, today);
        return switch (kind) {
            case GENUINE -> Ruling.genuine();
            case EXPLAINED -> Ruling.explained(code());
            case SETTLED -> {
                needed("--reason", reason, "settled needs words: --reason \"which figure is adopted, and why\"");
                yield Ruling.settled(needed("--figure", figure, "settled needs the figure adopted: --figure 1,200"));
            }
            case TOOL_ERROR -> Ruling.toolError();
            case PENDING -> {
                String whom = needed("--ask", ask, "pending needs whom you asked: --ask \"the ministry\"");
                if (until == null) {
                    throw new UsageError(
                            "pending needs the last day for an answer: --until " + today.plusDays(DAYS_FOR_AN_ANSWER));
                }
                yield Ruling.pending(whom, until);
            }
            case OPEN -> Ruling.open();
        };
    }

    /** The reason without its code. */
    String words(Ruling ruling) {
        if (reason == null) {
            return "";
        }
        Reason code = ruling.code();
        String words =
                code == null ? reason : reason.strip().substring(Word.of(code).length());
        return words.replaceFirst("^[\\s:;,.–-]+", "").strip();
    }

    private Reason code() {
        List<String> codes = Stream.of(Reason.values()).map(Word::of).toList();
        String given =
                needed("--reason", reason, "explained needs what explains it: --reason " + String.join("|", codes));
        String spelt = given.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        for (Reason code : Reason.values()) {
            String word = Word.of(code);
            if (spelt.startsWith(word)
                    && (spelt.length() == word.length() || !Character.isLetter(spelt.charAt(word.length())))) {
                return code;
            }
        }
        throw UsageError.unknown("reason code", firstWord(given), codes);
    }

    private static String firstWord(String words) {
        return words.strip().split("[\\s:;,]", 2)[0];
    }

    private static String needed(String option, @Nullable String value, String sentence) {
        if (value == null || value.isBlank()) {
            throw new UsageError(value == null ? sentence : option + " is empty; " + sentence);
        }
        return value.strip();
    }

    private static void refuse(String option, @Nullable Object value, Ruling.Kind kind, Ruling.Kind owner) {
        if (value != null && kind != owner) {
            throw new UsageError(option + " belongs to " + Word.of(owner) + ", not to " + Word.of(kind));
        }
    }

    private static void refusePast(String option, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            throw new UsageError(option + " " + day + " is past; " + today + " or a later day is allowed");
        }
    }
}
