package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gainsay.format.LocatedSource;
import org.gainsay.input.InvalidInput;
import org.gainsay.source.SourceProfile;
import org.gainsay.source.ToldSource;
import org.gainsay.vocabulary.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void what_is_told_is_found_by_a_later_process_with_who_told_it() {
        try (Dataset dataset = open()) {
            assertThat(store(dataset)
                            .save(List.of(post(null, 3)), "ana", WhenKnown.REFUSE)
                            .added())
                    .isEqualTo(1);
        }
        try (Dataset dataset = open()) {
            assertThat(store(dataset).all())
                    .containsExactly(new ToldSource(post(null, 3).profile(), "ana", "sources.jsonl", 3, NOW));
        }
    }

    @Test
    void the_same_again_changes_nothing() {
        try (Dataset dataset = open()) {
            store(dataset).save(List.of(post(null, 3)), "ana", WhenKnown.REFUSE);

            LoadResult again = store(dataset).save(List.of(post(null, 7)), "ben", WhenKnown.REFUSE);

            assertThat(again).isEqualTo(new LoadResult(0, 1, 0, List.of()));
            assertThat(store(dataset).all()).extracting(ToldSource::author).containsExactly("ana");
        }
    }

    @Test
    void another_content_is_refused_skipped_or_replaces() {
        try (Dataset dataset = open()) {
            store(dataset).save(List.of(post(null, 3)), "ana", WhenKnown.REFUSE);
            LocatedSource other = post(SourceKind.MEDIA, 1);

            assertThatThrownBy(() -> store(dataset).save(List.of(named("Courier", 2), other), "ben", WhenKnown.REFUSE))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(
                            "sources.jsonl:1: source 'The Post' is in the dataset already, with another content; --replace takes the new one");
            assertThat(store(dataset).all()).hasSize(1);

            assertThat(store(dataset)
                            .save(List.of(other), "ben", WhenKnown.SKIP)
                            .skipped())
                    .hasSize(1);
            assertThat(store(dataset)
                            .save(List.of(other), "ben", WhenKnown.REPLACE)
                            .replaced())
                    .isEqualTo(1);
            assertThat(store(dataset).all())
                    .containsExactly(new ToldSource(other.profile(), "ben", "sources.jsonl", 1, NOW));
        }
    }

    private Dataset open() {
        return new Dataset(DatasetLocation.file(folder.resolve("d")));
    }

    private static SourceStore store(Dataset dataset) {
        return new SourceStore(dataset, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static LocatedSource named(String name, int line) {
        return new LocatedSource("sources.jsonl", line, SourceProfile.named(name));
    }

    private static LocatedSource post(@Nullable SourceKind kind, int line) {
        return new LocatedSource(
                "sources.jsonl",
                line,
                new SourceProfile(
                        "The Post", List.of(), kind, null, null, List.of(), null, null, List.of(), List.of(), false));
    }
}
