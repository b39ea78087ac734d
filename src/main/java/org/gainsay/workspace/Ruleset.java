package org.gainsay.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.compare.Checker;
import org.gainsay.compare.PairwiseChecker;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.review.Judging;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.RuleReader;
import org.gainsay.source.Institutions;
import org.gainsay.source.Parties;
import org.gainsay.source.SourceBook;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.NameJudgement;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;

/**
 * Rules and vocabulary, understood together.
 *
 * @param written the vocabulary as its files have it
 * @param vocabulary the same with what people told of sources and said of names
 * @param sources what people told of sources
 * @param rules in use
 * @param texts what they were read from
 */
public record Ruleset(
        Vocabulary written, Vocabulary vocabulary, SourceBook sources, RuleBook rules, List<RuleText> texts) {

    public Ruleset {
        texts = List.copyOf(texts);
    }

    /**
     * Reads all files; a later one stands in for an earlier one of the same name.
     *
     * @throws InvalidInput with every fault of every file
     */
    static Ruleset read(
            Collection<RuleText> files, Collection<SourceProfile> profiles, List<NameJudgement> judgements) {
        Problems problems = new Problems();
        Ruleset ruleset = read(files, profiles, judgements, problems);
        problems.orThrow();
        return ruleset;
    }

    /** Every fault of every file. */
    static List<Problem> problems(Collection<RuleText> files) {
        Problems problems = new Problems();
        read(files, List.of(), List.of(), problems);
        return problems.found();
    }

    private static Ruleset read(
            Collection<RuleText> files,
            Collection<SourceProfile> profiles,
            List<NameJudgement> judgements,
            Problems problems) {
        Map<String, RuleText> byName = new LinkedHashMap<>();
        for (RuleText text : files) {
            byName.put((text.isVocabulary() ? text.family() : "rule") + "/" + text.name(), text);
        }
        VocabularyFiles vocabularyFiles = new VocabularyFiles(problems);
        byName.values().stream()
                .filter(RuleText::isVocabulary)
                .forEach(text -> vocabularyFiles.add(text.file(), text.text()));
        Vocabulary written = vocabularyFiles.build();
        Vocabulary vocabulary = SourceBook.told(written, profiles).with(judgements);
        RuleReader reader = new RuleReader(vocabulary, problems);
        List<Rule> rules = byName.values().stream()
                .filter(text -> !text.isVocabulary())
                .flatMap(text -> reader.read(text.file(), text.family(), text.name(), text.text()).stream())
                .toList();
        return new Ruleset(
                written,
                vocabulary,
                new SourceBook(profiles, vocabulary),
                new RuleBook(rules, vocabulary),
                List.copyOf(byName.values()));
    }

    /** The file of a rule, as it is written. */
    public Optional<RuleText> text(String id) {
        return texts.stream()
                .filter(text -> !text.isVocabulary() && text.name().equals(id))
                .findFirst();
    }

    /** The vocabulary as its files have it, one after the other. */
    String vocabularyTexts() {
        return texts.stream().filter(RuleText::isVocabulary).map(RuleText::text).collect(Collectors.joining("\n"));
    }

    /** Who stands behind whom. */
    public Institutions institutions() {
        return new Institutions(vocabulary, sources);
    }

    /** Who is a party to what. */
    public Parties parties() {
        return new Parties(sources);
    }

    /** Who says which decisions still hold, by these names, rules and sources. */
    Judging judging() {
        return new Judging(vocabulary, rules, sources::isConfidential);
    }

    /** The engine that sets claims against each other by these rules. */
    public Checker checker() {
        return new PairwiseChecker(vocabulary, written, rules, institutions());
    }
}
