package org.gainsay.credibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gainsay.compare.Statement;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Whom a proposition accuses: its agent. One who can speak for himself is the agent as the subject, and behind "by" as the object.
 * Of what cannot speak, the agent is the object; where there is none, or it is only where things happen, it is he whose the thing is:
 * Russia of Russian troops. Nobody accuses his own side.
 */
final class Accused {

    private static final Set<SourceKind> NO_AGENT = Set.of(SourceKind.UNNAMED, SourceKind.WITNESS);
    private static final String PASSIVE = " by";

    private final Vocabulary vocabulary;
    private final Institutions institutions;

    Accused(Vocabulary vocabulary, Institutions institutions) {
        this.vocabulary = vocabulary;
        this.institutions = institutions;
    }

    /** By name; empty where the claim does not tell. */
    List<Term> of(Statement accusation) {
        Term accuser = accusation.chain().origin();
        return Stream.<Supplier<Set<Term>>>of(
                        () -> behindBy(accusation),
                        () -> speaking(accusation.subject()),
                        () -> isPlace(accusation) ? Set.of() : agents(accusation.object()),
                        () -> vocabulary.owners(accusation.subject()),
                        () -> agents(accusation.object()),
                        () -> named(accusation.subject()))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty() && found.stream().noneMatch(term -> isSide(term, accuser)))
                .findFirst()
                .map(found -> found.stream().sorted().toList())
                .orElse(List.of());
    }

    private Set<Term> behindBy(Statement accusation) {
        return accusation.predicate().label().endsWith(PASSIVE) ? agents(accusation.object()) : Set.of();
    }

    /** Whoever speaks, or else he whose a thing is; an event does nothing. */
    private Set<Term> agents(@Nullable Term object) {
        if (object == null || vocabulary.isWithin(object, vocabulary.term("event"))) {
            return Set.of();
        }
        Set<Term> speaking = speaking(object);
        return speaking.isEmpty() ? vocabulary.owners(object) : speaking;
    }

    private Set<Term> speaking(Term term) {
        return canSpeak(term) ? Set.of(term) : Set.of();
    }

    private boolean canSpeak(Term term) {
        Optional<Concept> concept = vocabulary.concept(term);
        boolean source = vocabulary
                .sourceKind(term)
                .filter(kind -> !NO_AGENT.contains(kind))
                .isPresent();
        return source
                || concept.filter(known -> !known.adjective().isEmpty()
                                || !known.speaksFor().isEmpty())
                        .isPresent()
                || (term.known() && vocabulary.hasVoice(term));
    }

    private Set<Term> named(Term subject) {
        return vocabulary.isCommonNoun(subject) ? Set.of() : Set.of(subject);
    }

    /** Whether the object of what somebody's people or things do is where they do it: Russian troops destabilise Libya, in Libya. */
    private boolean isPlace(Statement accusation) {
        Term object = accusation.object();
        Term place = accusation.place();
        if (object == null || vocabulary.owners(accusation.subject()).isEmpty()) {
            return false;
        }
        return place == null
                ? vocabulary.isState(object) && vocabulary.isWithin(accusation.subject(), vocabulary.term("combatants"))
                : vocabulary.scope(object, place) != Scope.UNRELATED;
    }

    private boolean isSide(Term term, Term accuser) {
        return term.equals(accuser) || institutions.principals(accuser).contains(term);
    }
}
