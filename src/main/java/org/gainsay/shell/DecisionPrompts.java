package org.gainsay.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.review.Ruling;

/** Asks at the keyboard for what a decision needs besides its key. What is of no use is asked for again; nothing comes of what is given up. */
final class DecisionPrompts {

    private final Keyboard keyboard;
    private final LocalDate today;

    DecisionPrompts(Keyboard keyboard, LocalDate today) {
        this.keyboard = keyboard;
        this.today = today;
    }

    /** Words that go with a decision; there may be none. */
    Optional<String> words() {
        return keyboard.line("Words: ");
    }

    Optional<Ruling> settled() {
        return needed("Figure adopted: ").map(Ruling::settled);
    }

    /** Without them nothing is settled. */
    Optional<String> why() {
        return needed("Why this one: ");
    }

    Optional<Ruling> pending() {
        LocalDate proposed = today.plusDays(RulingOptions.DAYS_FOR_AN_ANSWER);
        return needed("Whom did you ask: ")
                .flatMap(whom -> typed("Answer until (Enter for " + proposed + "): ", text -> day(text, proposed))
                        .map(until -> Ruling.pending(whom, until)));
    }

    private Optional<String> needed(String prompt) {
        return typed(prompt, text -> {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("This takes words; Ctrl-C goes back, and decides nothing.");
            }
            return text;
        });
    }

    private LocalDate day(String text, LocalDate proposed) {
        if (text.isEmpty()) {
            return proposed;
        }
        String allowed = "; a day from today on is allowed, such as " + proposed;
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(today)) {
                throw new IllegalArgumentException(day + " is past" + allowed);
            }
            return day;
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("'" + text + "' is not a day" + allowed, none);
        }
    }

    /** @param reading refuses what is of no use, with what is allowed */
    private <T> Optional<T> typed(String prompt, Function<String, T> reading) {
        while (true) {
            Optional<String> line = keyboard.line(prompt);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            try {
                return line.map(reading);
            } catch (IllegalArgumentException useless) {
                keyboard.tell(String.valueOf(useless.getMessage()));
            }
        }
    }
}
