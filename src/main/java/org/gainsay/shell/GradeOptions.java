package org.gainsay.shell;

import java.time.LocalDate;
import org.gainsay.format.DateText;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** What is to be done with a grade. */
record GradeOptions(
        @Option(longName = "reason", description = "why; needed to grade and to withdraw") @Nullable String reason,
        @Option(longName = "until", description = "the last day on which it holds: 2027-01-01, 2027-01")
                @Accepts("DATE")
                @Nullable
                String until,
        @Option(longName = "withdraw", description = "take back what you said of it") boolean withdraw,
        @Option(longName = "suggest", description = "say what the record would support, and keep nothing")
                boolean suggest) {

    /** What a command line asks for. */
    enum Request {
        SHOW,
        GIVE,
        WITHDRAW,
        SUGGEST
    }

    /** @param value null where none was given */
    Request request(@Nullable String value) {
        if (suggest) {
            if (value != null || withdraw || reason != null || until != null) {
                throw new UsageError("--suggest stands alone; it keeps nothing");
            }
            return Request.SUGGEST;
        }
        if (withdraw && (value != null || until != null)) {
            throw new UsageError("--withdraw takes neither a grade nor --until");
        }
        if (value != null) {
            return Request.GIVE;
        }
        if (withdraw) {
            return Request.WITHDRAW;
        }
        if (reason != null || until != null) {
            throw new UsageError("a grade is missing for --reason and --until");
        }
        return Request.SHOW;
    }

    String givenReason() {
        if (reason == null || reason.isBlank()) {
            throw new UsageError("--reason is missing; nobody can weigh a grade without one");
        }
        return reason;
    }

    @Nullable
    LocalDate lastDay() {
        try {
            return until == null ? null : DateText.date(until).to();
        } catch (IllegalArgumentException wrong) {
            throw new UsageError("--until: " + wrong.getMessage());
        }
    }
}
