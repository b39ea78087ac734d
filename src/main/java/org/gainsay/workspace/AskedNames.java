package org.gainsay.workspace;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Proposition;
import org.gainsay.rule.Rule;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The names by which a person asks for what is on record. One that nothing bears is refused, with the nearest that something bears:
 * an empty answer to a misspelt name would be taken for a finding. What is null is not asked for.
 */
final class AskedNames {

    private final Workspace workspace;

    AskedNames(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @throws NotFound where no rule in use has the id */
    void rule(@Nullable String id) {
        require(id, name -> {
            List<String> ids =
                    workspace.ruleset().rules().rules().stream().map(Rule::id).toList();
            if (!ids.contains(name)) {
                throw new NotFound(
                        "there is no rule '" + name + "'; " + NearestNames.hint(name, ids, "rules lists them"));
            }
        });
    }

    /** @throws NotFound where no source is called so, be it named or only described */
    void source(@Nullable String asked) {
        require(
                asked,
                name -> new KnownSources(workspace.claims(), workspace.ruleset().sources()).find(name));
    }

    /** @throws NotFound where the dataset has no such document */
    void document(@Nullable String asked) {
        require(asked, workspace::knownDocument);
    }

    /** @throws NotFound where it is neither a state nor anything else that is known */
    void country(@Nullable String asked) {
        require(asked, name -> {
            Ruleset ruleset = workspace.ruleset();
            if (!ruleset.institutions().isState(ruleset.vocabulary().term(name))) {
                term(name);
            }
        });
    }

    /** @throws NotFound where neither the vocabulary nor a claim has the name */
    void anything(@Nullable String asked) {
        require(asked, this::term);
    }

    /**
     * What a name stands for that the vocabulary knows, or that stands in a claim.
     *
     * @throws NotFound with the nearest names
     */
    Term term(String name) {
        Vocabulary vocabulary = workspace.ruleset().vocabulary();
        Term term = vocabulary.term(name);
        List<String> names = workspace.claims().stream()
                .flatMap(claim -> names(claim, vocabulary))
                .distinct()
                .toList();
        if (term.known() || names.stream().map(vocabulary::term).anyMatch(term::equals)) {
            return term;
        }
        List<String> known = Stream.concat(
                        names.stream(), vocabulary.concepts().stream().flatMap(Concept::labels))
                .toList();
        throw new NotFound("nothing is known of '" + name + "'; "
                + NearestNames.hint(name, known, "claims lists what is on record"));
    }

    private static Stream<String> names(Claim claim, Vocabulary vocabulary) {
        Proposition proposition = claim.proposition();
        return Stream.concat(
                Stream.of(proposition.subject(), proposition.predicate(), proposition.object(), proposition.place())
                        .flatMap(Stream::ofNullable),
                Chain.of(claim, vocabulary).sources().stream().map(Term::label));
    }

    private static void require(@Nullable String asked, Consumer<String> found) {
        if (asked != null) {
            found.accept(asked);
        }
    }
}
