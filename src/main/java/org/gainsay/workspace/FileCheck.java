package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Provenance;
import org.gainsay.extract.Article;
import org.gainsay.extract.ClaimExtractor;
import org.gainsay.extract.Extractions;
import org.gainsay.extract.article.ArticleReader;
import org.gainsay.format.ClaimFiles;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.source.SourceProfile;

/** Sets the claims of files against each other and against the dataset, or against other files. An article is read as a draft: nothing is stored. */
final class FileCheck {

    private final Workspace workspace;
    private final Rulesets rulesets;
    private final Extractions extractions;
    private final MaterialReader reader = new MaterialReader(new ClaimFiles(Rulesets::estimate));
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<RuleText> vocabularies = new ArrayList<>();
    private final ClaimPlaces places = new ClaimPlaces();

    FileCheck(Workspace workspace, Rulesets rulesets, Extractions extractions) {
        this.workspace = workspace;
        this.rulesets = rulesets;
        this.extractions = extractions;
    }

    /** A claim of the files stands in for another of the same id, and an article for what the dataset has of it. */
    Check of(List<Path> files, List<Path> against, ArticleOptions options) throws IOException {
        Material asked = reader.read(some(files, file -> !isArticle(file)), null);
        places.add(asked.located());
        List<Article> articles = articles(some(files, FileCheck::isArticle), options, asked.problems());
        Material record = takeRecord(against);
        vocabularies.addAll(asked.vocabularies());
        List<SourceProfile> before = against.isEmpty() ? workspace.profiles() : record.profilesOver(List.of());
        KeptSources kept = new KeptSources(workspace.wholeRuleset().sources());
        Ruleset whole = rulesets.with(vocabularies, kept.over(asked.profilesOver(before)), workspace.names());
        record.withSourcesChecked(List.of(), whole.written()).orThrow();
        asked.withSourcesChecked(before, whole.written()).orThrow();
        List<Claim> draft = draft(articles, whole);
        Set<String> ids = new HashSet<>();
        Set<String> fresh = new HashSet<>();
        Stream.concat(asked.claims().stream(), draft.stream()).forEach(claim -> {
            ids.add(claim.id());
            if (!claim.equals(claims.put(claim.id(), claim))) {
                fresh.add(claim.id());
            }
        });
        Discretion discretion = workspace.discretion();
        Predicate<Claim> confidential = claim -> whole.sources().isConfidential(claim) || kept.isConfidential(claim);
        List<Claim> told = discretion.of(claims.values(), confidential);
        return new Check(
                discretion.of(whole, profiles -> rulesets.with(vocabularies, profiles, workspace.names())),
                told,
                discretion.keptBack(),
                claim -> ids.contains(claim.id()),
                claim -> fresh.contains(claim.id()),
                articles.isEmpty() ? null : discretion.of(draft, confidential),
                () -> against.isEmpty() ? places.addDocuments(workspace.documents()) : places);
    }

    private static boolean isArticle(Path file) {
        return ArticleReader.isArticle(file) && !Files.isDirectory(file);
    }

    private static List<Path> some(List<Path> files, Predicate<Path> chosen) {
        return files.stream().filter(chosen).toList();
    }

    /** What stands in for the dataset; nothing where that itself is asked. */
    private Material takeRecord(List<Path> against) throws IOException {
        if (against.isEmpty()) {
            workspace.claims().forEach(claim -> claims.put(claim.id(), claim));
            vocabularies.addAll(workspace.vocabularies());
        }
        Material others = reader.read(against, null).orThrow();
        others.claims().forEach(claim -> claims.put(claim.id(), claim));
        vocabularies.addAll(others.vocabularies());
        places.add(others.located());
        return others;
    }

    /** @param problems what is wrong with the other files; all is told at once */
    private List<Article> articles(List<Path> files, ArticleOptions options, List<Problem> problems)
            throws IOException {
        List<Problem> found = new ArrayList<>(problems);
        List<Article> articles = new ArrayList<>();
        ToldOfArticles told = new ToldOfArticles(options, null);
        for (Path file : files) {
            try {
                Article article = new ArticleReader().read(file, told.of(ArticleFiles.of(file)));
                articles.add(article);
                places.add(file.toString(), article.document());
            } catch (NoSuchFileException e) {
                found.add(new Problem(file.toString(), 0, 0, "there is no such file or folder", ""));
            } catch (InvalidInput refusal) {
                found.addAll(refusal.problems());
            }
        }
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        return articles;
    }

    private List<Claim> draft(List<Article> articles, Ruleset ruleset) {
        if (articles.isEmpty()) {
            return List.of();
        }
        ClaimExtractor extractor = extractions.with(ruleset.vocabulary(), false).extractor();
        List<Claim> draft = new ArrayList<>();
        for (Article article : articles) {
            String document = article.document().id();
            claims.values().removeIf(claim -> isOf(document, claim));
            draft.addAll(DistinctIds.of(extractor.claims(article)));
        }
        return draft;
    }

    private static boolean isOf(String document, Claim claim) {
        Provenance provenance = claim.provenance();
        return provenance != null && provenance.document().equals(document);
    }
}
