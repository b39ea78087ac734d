package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.format.ClaimFiles;
import org.gainsay.rule.RuleReader;

/** The stories that ship with the program, checked and forgotten. */
public final class Demo {

    /** The story shown where none is named. */
    public static final String FIRST = "libya";

    /** Rewritten from real reports; invented. */
    public static final List<String> STORIES = List.of(FIRST, "varrow");

    private final Rulesets rulesets;

    public Demo(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /** What a story's screen begins with. */
    public static String title(String story) {
        return story.equals(FIRST)
                ? "Libya 2019–2021: five reports, rewritten for testing; figures, speakers and dates are those of the reports."
                : "The Varrow Dam failure: an INVENTED story, for trying out. None of its people, places or figures exist.";
    }

    /** Everything found in a story, by the rules in use: figures first, then denials, then who did it. */
    public Findings check(String story) throws IOException {
        Path folder = Shipped.unpack("fixtures/" + story);
        Material material = new MaterialReader(new ClaimFiles(Rulesets::estimate))
                .read(List.of(folder.resolve("claims.jsonl")), null)
                .orThrow();
        Ruleset ruleset = rulesets.with(material.vocabularies(), material.profilesOver(List.of()), List.of());
        Findings findings = ruleset.checker().check(material.claims(), claim -> true);
        List<Conflict> byKind = findings.conflicts().stream()
                .sorted(Comparator.comparing(conflict ->
                        RuleReader.KINDS.indexOf(conflict.question().rule().kind())))
                .toList();
        return new Findings(byKind, findings.relays(), findings.coverage());
    }
}
