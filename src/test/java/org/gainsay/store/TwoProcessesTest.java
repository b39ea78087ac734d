package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {

    @Test
    void a_second_process_is_told_who_has_the_dataset_and_finds_all_of_it_after_the_first_was_killed(
            @TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("libya");
        Process other = OtherProcess.start(file);
        try (Dataset dataset = new Dataset(DatasetLocation.file(file))) {
            ClaimStore claims = new ClaimStore(dataset, Clock.systemUTC());
            assertThatExceptionOfType(UnusableDataset.class)
                    .isThrownBy(claims::count)
                    .withMessage("The dataset " + file + ".mv.db is open in another gainsay;"
                            + " close that shell, or use --db for another file.");
            other.destroyForcibly().waitFor();
            assertThat(claims.count()).isEqualTo(OtherProcess.CLAIMS);
        } finally {
            other.destroyForcibly();
        }
    }
}
