package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.format.ClaimFiles;
import org.gainsay.input.Problem;
import org.gainsay.store.ClaimStore;
import org.gainsay.store.Dataset;
import org.gainsay.store.DocumentStore;
import org.gainsay.store.LoadResult;
import org.gainsay.store.SourceStore;
import org.gainsay.store.VocabularyFile;
import org.gainsay.store.VocabularyStore;
import org.gainsay.store.WhenKnown;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Takes files into the dataset: claims with their documents, sources and vocabularies. */
final class Loading {

    private final Workspace workspace;
    private final Dataset dataset;
    private final Rulesets rulesets;
    private final ClaimStore claims;
    private final DocumentStore documents;
    private final SourceStore sources;
    private final VocabularyStore vocabularies;
    private final String author;

    /** @param author who tells what the files tell of sources */
    Loading(Workspace workspace, Dataset dataset, Rulesets rulesets, Clock clock, String author) {
        this.workspace = workspace;
        this.dataset = dataset;
        this.rulesets = rulesets;
        this.claims = new ClaimStore(dataset, clock);
        this.documents = new DocumentStore(dataset, clock);
        this.sources = new SourceStore(dataset, clock);
        this.vocabularies = new VocabularyStore(dataset);
        this.author = author;
    }

    /** As {@link Workspace#load} says. */
    LoadSummary load(List<Path> paths, @Nullable Path metadata, boolean replace, boolean skipInvalid)
            throws IOException {
        Material read = new MaterialReader(new ClaimFiles(Rulesets::estimate)).read(paths, metadata);
        Vocabulary vocabulary = vocabularyWith(read.vocabularies());
        Material checked = read.withSourcesChecked(workspace.profiles(), vocabulary);
        Material material = skipInvalid ? checked : checked.orThrow();
        WhenKnown whenKnown = replace ? WhenKnown.REPLACE : skipInvalid ? WhenKnown.SKIP : WhenKnown.REFUSE;
        return dataset.inTransaction(() -> {
            LoadResult taken = claims.save(material.located(), whenKnown);
            LoadResult papers = documents.save(material.documents(), whenKnown);
            LoadResult told = sources.save(material.sources(), author, whenKnown);
            vocabularies.save(material.vocabularies().stream()
                    .map(story -> new VocabularyFile(story.name(), story.text()))
                    .toList());
            return new LoadSummary(
                    taken.added(),
                    taken.unchanged(),
                    taken.replaced(),
                    material.documents().size(),
                    material.sources().size(),
                    material.vocabularies().size(),
                    Stream.of(material.problems(), taken.skipped(), papers.skipped(), told.skipped())
                            .flatMap(List::stream)
                            .toList(),
                    doubts(material, vocabulary));
        });
    }

    /** The vocabulary of files with those of the dataset, and without what was told of sources. */
    private Vocabulary vocabularyWith(Collection<RuleText> files) {
        Map<String, RuleText> stories = new TreeMap<>();
        Stream.concat(workspace.vocabularies().stream(), files.stream())
                .forEach(story -> stories.put(story.name(), story));
        return rulesets.with(stories.values(), List.of()).written();
    }

    /** Of what is in the dataset by now. */
    private List<Problem> doubts(Material material, Vocabulary vocabulary) {
        return material.sources().isEmpty()
                ? List.of()
                : new UnheardNames(vocabulary, workspace.wholeRuleset().sources(), workspace.wholeClaims())
                        .behind(material.sources());
    }
}
