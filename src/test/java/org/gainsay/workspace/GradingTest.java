package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gainsay.credibility.Credibility;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Standing;
import org.gainsay.input.InvalidInput;
import org.gainsay.store.Dataset;
import org.gainsay.store.DatasetLocation;
import org.gainsay.store.GradeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades over days, and over the closing and opening of a dataset. */
class GradingTest {

    private static final Graded CLAIM = Graded.claim("a-1");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private Dataset dataset = new Dataset(DatasetLocation.memory());

    @BeforeEach
    void openFile() {
        dataset = open();
    }

    @AfterEach
    void close() {
        dataset.close();
    }

    @Test
    void a_grade_holds_through_its_last_day_in_utc_and_is_then_told_as_expired() {
        Grade given = on("2026-11-21T10:00:00Z").give(CLAIM, Credibility.POSSIBLE, "one witness", LAST_DAY);

        assertThat(on("2026-11-30T23:59:59Z").grades().of(CLAIM))
                .containsExactly(new Standing(given, Credibility.POSSIBLE, false));
        assertThat(on("2026-12-01T00:00:00Z").grades().of(CLAIM))
                .containsExactly(new Standing(given, Credibility.POSSIBLE, true));
    }

    @Test
    void today_is_a_last_day_and_yesterday_is_none() {
        Grading grading = on("2026-11-30T12:00:00Z");

        grading.give(CLAIM, Credibility.POSSIBLE, "one witness", LAST_DAY);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> grading.give(CLAIM, Credibility.POSSIBLE, "late", LAST_DAY.minusDays(1)))
                .withMessageContaining("2026-11-29 has passed");
        assertThat(grading.grades().history(CLAIM)).hasSize(1);
    }

    @Test
    void the_file_gives_back_every_word_as_it_was_said() {
        List<Grade> entries = List.of(
                on("2026-11-21T10:00:00.123456789Z")
                        .give(CLAIM, Credibility.UNKNOWN, "it's; \"odd\" \uD83D\uDE00", null),
                on("2026-11-20T10:00:00Z").give(CLAIM, Credibility.DOUBTFUL, "again", LAST_DAY),
                on("2026-11-22T10:00:00Z").withdraw(CLAIM, "a slip"));

        dataset.close();

        try (Dataset reopened = open()) {
            assertThat(new GradeStore(reopened).all()).containsExactlyElementsOf(entries);
        }
    }

    private Dataset open() {
        return new Dataset(DatasetLocation.file(folder.resolve("grades")));
    }

    private Grading on(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Pacific/Auckland"));
        Rulesets rulesets = new Rulesets(new WorkspaceOptions(List.of(), null));
        return new Grading(dataset, new Workspace(dataset, rulesets, clock, "anna"), clock, "anna");
    }
}
