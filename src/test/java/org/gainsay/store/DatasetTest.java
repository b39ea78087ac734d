package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gainsay.store.Claims.claim;
import static org.gainsay.store.Claims.located;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {

    @Test
    void a_dataset_that_nobody_asks_leaves_no_file(@TempDir Path folder) {
        try (Dataset dataset = new Dataset(DatasetLocation.file(folder.resolve("libya")))) {
            assertThat(dataset.location())
                    .hasToString(folder.resolve("libya.mv.db").toString());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_is_made_together_with_its_folder(@TempDir Path folder) {
        save(folder.resolve("new/deep/libya"), "c1");
        assertThat(folder.resolve("new/deep")).isDirectoryContaining("glob:**libya.mv.db");
    }

    @Test
    void a_path_with_and_without_the_suffix_is_one_dataset(@TempDir Path folder) {
        save(folder.resolve("libya"), "c1");
        save(folder.resolve("libya.mv.db"), "c2");
        assertThat(ids(folder.resolve("libya"))).containsExactly("c1", "c2");
    }

    @Test
    void a_path_may_hold_whatever_a_file_name_may(@TempDir Path folder) {
        Path odd = folder.resolve("a b: \"Łódź\" %20 ~ ! {x} 😀 mem:x");
        save(odd, "c1");
        assertThat(odd.resolveSibling(odd.getFileName() + ".mv.db")).exists();
        assertThat(ids(odd)).containsExactly("c1");
    }

    @Test
    void a_dataset_leaves_no_other_file_than_its_own(@TempDir Path folder) throws IOException {
        save(folder.resolve("libya"), "c1");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("libya.mv.db"));
        }
    }

    @Test
    void a_dataset_is_read_any_number_of_times() {
        try (Dataset dataset = new Dataset(DatasetLocation.memory())) {
            for (int i = 0; i < 50; i++) {
                assertThat(store(dataset).all()).isEmpty();
                assertThat(new ExtractionStore(dataset).last()).isEmpty();
                assertThat(new GradeStore(dataset).all()).isEmpty();
            }
        }
    }

    @Test
    void each_dataset_in_memory_is_its_own() {
        try (Dataset one = new Dataset(DatasetLocation.memory());
                Dataset other = new Dataset(DatasetLocation.memory())) {
            store(one).save(located(claim("c1", "fighters")), WhenKnown.REFUSE);
            assertThat(store(one).count()).isEqualTo(1);
            assertThat(store(other).count()).isZero();
        }
    }

    @Test
    void a_dataset_can_be_used_again_after_it_was_closed(@TempDir Path folder) {
        Dataset dataset = new Dataset(DatasetLocation.file(folder.resolve("libya")));
        store(dataset).save(located(claim("c1", "fighters")), WhenKnown.REFUSE);
        dataset.close();
        assertThat(store(dataset).count()).isEqualTo(1);
        dataset.close();
    }

    @Test
    void work_that_fails_leaves_nothing_behind() {
        try (Dataset dataset = new Dataset(DatasetLocation.memory())) {
            ClaimStore claims = store(dataset);
            assertThatThrownBy(() -> dataset.inTransaction(() -> {
                        claims.save(located(claim("c1", "fighters")), WhenKnown.REFUSE);
                        new VocabularyStore(dataset).save(List.of(new VocabularyFile("story.yaml", "[]")));
                        throw new IllegalStateException("the disk is full");
                    }))
                    .hasMessage("the disk is full");
            assertThat(claims.count()).isZero();
            assertThat(new VocabularyStore(dataset).all()).isEmpty();
        }
    }

    @Test
    void an_interrupted_command_leaves_the_dataset_open(@TempDir Path folder) {
        try (Dataset dataset = new Dataset(DatasetLocation.file(folder.resolve("libya")))) {
            ClaimStore claims = store(dataset);
            claims.save(located(claim("c1", "fighters")), WhenKnown.REFUSE);
            Thread.currentThread().interrupt();
            claims.save(located(claim("c2", "fighters")), WhenKnown.REFUSE);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(claims.count()).isEqualTo(2);
        }
        assertThat(ids(folder.resolve("libya"))).containsExactly("c1", "c2");
    }

    private static void save(Path path, String id) {
        try (Dataset dataset = new Dataset(DatasetLocation.file(path))) {
            store(dataset).save(located(claim(id, "fighters")), WhenKnown.REFUSE);
        }
    }

    private static List<String> ids(Path path) {
        try (Dataset dataset = new Dataset(DatasetLocation.file(path))) {
            return store(dataset).all().stream().map(claim -> claim.id()).toList();
        }
    }

    private static ClaimStore store(Dataset dataset) {
        return new ClaimStore(dataset, Clock.systemUTC());
    }
}
