package org.gainsay.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gainsay.claim.Estimate;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.quantity.QuantityReader;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.NameJudgement;

/** The rules in use: shipped, from the user's folders, and with the vocabularies that came with claims. */
public final class Rulesets {

    private static final Path LOCAL = Path.of("rules");

    /** Of all of them: what is read depends on nothing but the texts. */
    private static final RulesetMemory MEMORY = new RulesetMemory();

    private final WorkspaceOptions options;

    public Rulesets(WorkspaceOptions options) {
        this.options = options;
    }

    /** The rules, with the vocabularies of stories and what people said of names. */
    public Ruleset with(Collection<RuleText> stories, List<NameJudgement> judgements) {
        return with(stories, List.of(), judgements);
    }

    /**
     * The same with what people told of sources.
     *
     * @throws org.gainsay.input.InvalidInput with every fault of every file
     */
    public Ruleset with(
            Collection<RuleText> stories, Collection<SourceProfile> profiles, List<NameJudgement> judgements) {
        List<RuleText> texts = new ArrayList<>(texts());
        texts.addAll(stories);
        return MEMORY.read(texts, profiles, judgements);
    }

    /** Everything that is wrong with the rules and vocabularies in use. */
    public List<Problem> validate(Collection<RuleText> stories) {
        List<RuleText> texts = new ArrayList<>(texts());
        texts.addAll(stories);
        return Ruleset.problems(texts);
    }

    /** How many files {@link #validate} looks at. */
    public int fileCount() {
        return texts().size();
    }

    /**
     * Runs the fixtures of all rules in use, in the order of their files.
     *
     * @throws org.gainsay.input.InvalidInput where a rule or a fixture has a fault
     */
    public List<RuleTests.Result> test() {
        Ruleset ruleset = with(List.of(), List.of());
        RuleTests tests = new RuleTests(ruleset);
        Problems problems = new Problems();
        List<RuleFixture> fixtures = fixtures().stream()
                .flatMap(text -> RuleFixture.read(text, Rulesets::estimate, problems).stream())
                .toList();
        problems.orThrow();
        return fixtures.stream().map(tests::run).toList();
    }

    static Optional<Estimate> estimate(String text) {
        return new QuantityReader().readOne(text);
    }

    private List<RuleText> texts() {
        List<RuleText> texts = new ArrayList<>();
        if (options.onlyRules() != null) {
            texts.addAll(RuleFolders.in(options.onlyRules()));
        } else {
            texts.addAll(RuleFolders.shipped());
        }
        folders().forEach(folder -> texts.addAll(RuleFolders.in(folder)));
        return texts;
    }

    /** A later case stands in for an earlier one of the same rule and name. */
    private List<RuleText> fixtures() {
        List<RuleText> texts = new ArrayList<>();
        if (options.onlyRules() != null) {
            texts.addAll(RuleFolders.fixturesBeside(options.onlyRules()));
        } else {
            texts.addAll(RuleFolders.shippedFixtures());
        }
        folders().forEach(folder -> texts.addAll(RuleFolders.fixturesBeside(folder)));
        Map<String, RuleText> byCase = new TreeMap<>();
        texts.forEach(text -> byCase.put(text.family() + "/" + text.name(), text));
        return List.copyOf(byCase.values());
    }

    /** The folders named, after the {@code rules/} of the current folder if it is one of rules. */
    private List<Path> folders() {
        boolean local = options.onlyRules() == null && Files.isDirectory(LOCAL.resolve(RuleText.VOCABULARY));
        return Stream.concat(local ? Stream.of(LOCAL) : Stream.of(), options.rules().stream())
                .toList();
    }
}
