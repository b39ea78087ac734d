package org.gainsay.compare;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.input.Problems;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleBook;
import org.gainsay.rule.RuleReader;
import org.gainsay.source.Institutions;
import org.gainsay.source.SourceBook;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.VocabularyFiles;

/** A small vocabulary with one rule or two of every kind, and the ways to set claims against each other in it. */
public final class World {

    public static final Vocabulary VOCABULARY = vocabulary("");
    public static final RuleBook RULES = rules(VOCABULARY);

    static final Institutions INSTITUTIONS = new Institutions(VOCABULARY, new SourceBook(List.of(), VOCABULARY));

    private World() {}

    public static Findings check(Claim... claims) {
        return check(List.of(claims));
    }

    public static Findings check(Collection<Claim> claims) {
        return checker().check(claims, any -> true);
    }

    /** The one conflict that is found among the claims with another vocabulary. */
    public static Conflict conflict(Vocabulary vocabulary, Claim... claims) {
        Institutions institutions = new Institutions(vocabulary, new SourceBook(List.of(), vocabulary));
        return only(new PairwiseChecker(vocabulary, vocabulary, rules(vocabulary), institutions)
                .check(List.of(claims), any -> true)
                .conflicts());
    }

    public static Checker checker() {
        return new PairwiseChecker(VOCABULARY, VOCABULARY, RULES, INSTITUTIONS);
    }

    static Explanation explain(Claim one, Claim other) {
        return Explanation.of(one, other, List.of(one, other), VOCABULARY, RULES);
    }

    /** The one conflict that is found among the claims. */
    public static Conflict conflict(Claim... claims) {
        return only(check(claims).conflicts());
    }

    private static Conflict only(List<Conflict> conflicts) {
        if (conflicts.size() != 1) {
            throw new AssertionError("expected one conflict, but found "
                    + conflicts.stream().map(found -> found.question().text()).toList());
        }
        return conflicts.get(0);
    }

    /** The rules as that vocabulary understands them. */
    public static RuleBook rules(Vocabulary vocabulary) {
        return new RuleBook(
                List.of(
                        rule(
                                vocabulary,
                                "headcount",
                                """
                            kind: number, question: "How many {topic} in {place}?", measure: [present, operate, arrive],
                            unit: person, near: P14D, drift: P180D, tolerance: 10%"""),
                        rule(vocabulary, "death-toll", "kind: number, measure: [killed], unit: person, near: P3D"),
                        rule(vocabulary, "deliveries", "kind: number, measure: [delivered, arrive], unit: item"),
                        rule(
                                vocabulary,
                                "share",
                                "kind: number, measure: [controlled], unit: '1', near: P14D, drift: P180D, tolerance: 5%"),
                        rule(vocabulary, "figure", "kind: number, near: P14D, drift: P180D"),
                        rule(vocabulary, "presence-denied", "kind: denial, measure: [present, operate, arrive]"),
                        rule(vocabulary, "link-denied", "kind: denial, measure: [supported by, linked to, owned by]"),
                        rule(vocabulary, "denied", "kind: denial"),
                        rule(vocabulary, "responsible", "kind: value, measure: [shot down], holder: subject"),
                        rule(
                                vocabulary,
                                "commander",
                                "kind: value, measure: [commanded by], holder: object, near: P14D, drift: P180D")),
                vocabulary);
    }

    /**
     * The vocabulary with one concept more.
     *
     * @param concept as a vocabulary file has it, behind its hyphen; empty for none
     */
    public static Vocabulary vocabulary(String concept) {
        Problems problems = new Problems();
        Vocabulary vocabulary = new VocabularyFiles(problems)
                .add(
                        "world.yaml",
                        """
                        - {prefLabel: person}
                        - {prefLabel: item}
                        - {prefLabel: "1"}
                        - {prefLabel: percent, baseUnit: "1", conversionMultiplier: 0.01}
                        - {prefLabel: metre}
                        - {prefLabel: kilometre, altLabel: [km], baseUnit: metre, conversionMultiplier: 1000}

                        - {prefLabel: people, unit: person}
                        - {prefLabel: children, broader: [people]}
                        - {prefLabel: Russians, broader: [people]}
                        - {prefLabel: combatants, broader: [people]}
                        - {prefLabel: troops, broader: [combatants]}
                        - {prefLabel: regular troops, broader: [troops]}
                        - {prefLabel: mercenaries, broader: [combatants], question: true}
                        - {prefLabel: Russian mercenaries, broader: [mercenaries, Russians], question: true}
                        - {prefLabel: Wagner people, broader: [Russian mercenaries]}
                        - {prefLabel: Syrian fighters, broader: [combatants]}
                        - {prefLabel: aircraft, unit: item, question: true}
                        - {prefLabel: fighter jets, altLabel: [jets], broader: [aircraft]}
                        - {prefLabel: MiG-29, broader: [fighter jets]}
                        - {prefLabel: Su-24, broader: [fighter jets]}
                        - {prefLabel: front line}
                        - {prefLabel: territory}

                        - {prefLabel: Libya, question: true}
                        - {prefLabel: Tripoli, broader: [Libya]}
                        - {prefLabel: Jufra, broader: [Libya]}
                        - {prefLabel: Syria, question: true}
                        - {prefLabel: event}
                        - {prefLabel: market bombing, broader: [event]}
                        - {prefLabel: harbour bombing, broader: [event]}

                        - {prefLabel: present, timeKind: stock}
                        - {prefLabel: operate, timeKind: stock}
                        - {prefLabel: arrive, timeKind: event}
                        - {prefLabel: delivered, timeKind: event}
                        - {prefLabel: killed, timeKind: total}
                        - {prefLabel: shot down, timeKind: event}
                        - {prefLabel: controlled, timeKind: stock}
                        - {prefLabel: measured, timeKind: stock}
                        - {prefLabel: commanded by, timeKind: stock}
                        - {prefLabel: supported by}
                        - {prefLabel: linked to}
                        - {prefLabel: owned by}

                        - {prefLabel: Russia}
                        - {prefLabel: Kremlin, altLabel: [Russian presidency], speaksFor: [Russia]}
                        """
                                + (concept.isEmpty() ? "" : "- " + concept + "\n"))
                .build();
        problems.orThrow();
        return vocabulary;
    }

    private static Rule rule(Vocabulary vocabulary, String id, String fields) {
        Problems problems = new Problems();
        String text = "{id: " + id + ", summary: s, why: w, " + fields + "}";
        Stream<Rule> rule = new RuleReader(vocabulary, problems).read(id + ".yaml", "test", id, text).stream();
        problems.orThrow();
        return rule.findFirst().orElseThrow();
    }
}
