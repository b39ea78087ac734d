package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Puts clauses into propositions. What is sent, stationed or killed is the subject, and who does it the object, where the
 * vocabulary knows the predicate as something that is counted; else the grammatical subject is the subject.
 */
final class Propositions {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "to",
            "near",
            "from",
            "across",
            "around",
            "within",
            "into",
            "inside",
            "outside",
            "on",
            "over",
            "throughout");

    private static final Set<String> HAVING = Set.of("have", "possess", "keep", "maintain", "field");

    /** What imagery shows and a witness sees is there. */
    private static boolean isShown(Token verb) {
        return Cue.SHOWS.is(verb) || Cue.SAW.is(verb);
    }

    private final Names names;
    private final Things things;
    private final Predicates predicates;

    Propositions(Names names, Things things) {
        this.names = names;
        this.things = things;
        this.predicates = new Predicates(names.vocabulary());
    }

    Optional<Said> of(Passage passage, Clause clause, List<Hop> speakers) {
        return read(passage, clause, null, speakers);
    }

    /** What a clause says of a thing that is counted in it. */
    Optional<Said> counting(Passage passage, Clause clause, Token head, Name thing, List<Hop> speakers) {
        return read(passage, clause, new Counted(head, thing), speakers);
    }

    private record Counted(Token head, Name thing) {}

    private Optional<Said> read(Passage passage, Clause clause, @Nullable Counted counted, List<Hop> speakers) {
        Token agent = clause.agent();
        Token patient = clause.patient();
        List<String> notes = new ArrayList<>();
        Term predicate = predicates.of(clause);
        boolean ofAgent = counted != null && agent != null && holds(clause, agent, counted.head());
        boolean having =
                !clause.copular() && HAVING.contains(clause.predicate().lemma()) && patient != null && !ofAgent;
        boolean shown = counted != null && !ofAgent && isShown(clause.predicate()) && !predicate.known();
        if (having || shown || isBeing(clause, counted) || isThere(clause)) {
            predicate = standing(clause, patient == null ? agent : patient).orElse(names.term("present"));
        }
        boolean isCount = names.vocabulary().timeKind(predicate).isPresent();
        boolean goes = !clause.passive() && Cue.GOES.is(clause.predicate());
        boolean patientFirst = isCount && !goes && !(patient != null && isPlace(clause, patient));
        Name subject;
        Name object;
        if (counted != null) {
            subject = counted.thing();
            object = ofAgent || agent == null || shown ? null : things.of(passage, agent, speakers);
            if (object == null) {
                object = owner(passage, clause, speakers);
            }
        } else if (patient != null && patientFirst) {
            subject = things.of(passage, patient, speakers);
            object = agent == null ? null : things.of(passage, agent, speakers);
        } else if (clause.passive()) {
            if (patient == null) {
                return Optional.empty();
            }
            subject = things.of(passage, patient, speakers);
            object = agent == null ? oblique(passage, clause, speakers) : things.of(passage, agent, speakers);
        } else {
            if (agent == null) {
                return Optional.empty();
            }
            subject = things.of(passage, agent, speakers);
            boolean where = clause.object() != null && isCount && isPlace(clause, clause.object());
            object = clause.object() == null || where
                    ? oblique(passage, clause, speakers)
                    : things.of(passage, clause.object(), speakers);
        }
        if (having || Cue.MOVES.is(clause.predicate())) {
            Name thing = subject;
            subject = ofAgent(subject, object);
            boolean owned = !subject.text().equals(thing.text()) && (having || agent == null);
            object = owned ? null : object;
        }
        if (object != null && object.text().equals(subject.text())) {
            object = null;
        }
        notes.addAll(Stream.of(subject.note(), object == null ? "" : object.note())
                .filter(note -> !note.isEmpty())
                .toList());
        String place = place(passage, clause, object, notes);
        if (place == null && counted != null) {
            place = onlyPlace(passage, clause, notes);
        }
        int known = (subject.known() ? 1 : 0) + (predicate.known() ? 1 : 0);
        boolean empty = subject.text().isBlank() || predicate.label().isBlank();
        return empty
                ? Optional.empty()
                : Optional.of(new Said(
                        new Proposition(
                                subject.text(), predicate.label(), object == null ? null : object.text(), place),
                        known,
                        notes));
    }

    /** "There are troops", "it was 14 jets": that something is. */
    private static boolean isBeing(Clause clause, @Nullable Counted counted) {
        Token predicate = clause.predicate();
        boolean existential = clause.sentence().child(predicate, "expl").isPresent();
        boolean itself = counted != null
                && (predicate.equals(counted.head()) || predicate.entity().equals("PERCENT"));
        return predicate.lemma().equals("be") ? counted != null || existential : clause.copular() && itself;
    }

    /** "Were in Libya": where something is. */
    private boolean isThere(Clause clause) {
        Token predicate = clause.predicate();
        return clause.copular()
                && predicate.isNoun()
                && LOCATIVE.contains(clause.preposition(predicate))
                && isPlace(clause, predicate);
    }

    /** "Has 1,200 people deployed in", "there are 2,500 mercenaries operating in": how what one has stands. */
    private Optional<Term> standing(Clause clause, @Nullable Token thing) {
        Sentence sentence = clause.sentence();
        Stream<Token> around = Stream.concat(
                thing == null ? Stream.of() : sentence.children(thing, "acl"),
                sentence.children(clause.predicate())
                        .filter(child ->
                                child.is("xcomp") || child.is("acl") || child.is("advcl") || child.is("ccomp")));
        Clauses clauses = new Clauses(sentence);
        return around.filter(Token::isVerb)
                .map(verb -> predicates.of(clauses.clause(verb)))
                .filter(Term::known)
                .findFirst();
    }

    /** Whether a noun is a word, or what it counts hangs on it: "hundreds of fighters". */
    private static boolean holds(Clause clause, Token agent, Token counted) {
        return agent.equals(counted)
                || clause.sentence().subtree(agent).contains(counted)
                || clause.sentence().subtree(counted).contains(agent);
    }

    /** "Wagner has 1,200 people deployed": whose they are. */
    private @Nullable Name owner(Passage passage, Clause clause, List<Hop> speakers) {
        Clauses clauses = new Clauses(clause.sentence());
        return clause.sentence()
                .head(clause.predicate())
                .filter(head -> HAVING.contains(head.lemma()))
                .map(head -> clauses.clause(head).subject())
                .map(subject -> things.of(passage, subject, speakers))
                .orElse(null);
    }

    /** "Russia sent troops" is of Russian troops, "Wagner has 2,000 people" of Wagner's. */
    private Name ofAgent(Name thing, @Nullable Name agent) {
        if (agent == null || names.nations().isIn(thing.text())) {
            return thing;
        }
        Term actor = names.term(agent.text());
        Optional<Term> tied = names.nations()
                .stateOf(actor)
                .filter(state -> actor.known())
                .flatMap(state -> names.ofState(state, thing.text()))
                .or(() -> generic(thing) ? whose(actor, thing) : Optional.empty());
        return tied.map(term ->
                        Name.of(term.label(), term.known()).noted("\"" + thing.text() + "\" of " + agent.text()))
                .orElse(thing);
    }

    private static boolean generic(Name thing) {
        String text = thing.text();
        return Cue.GENERIC.has(text) || (text.endsWith("s") && Cue.GENERIC.has(text.substring(0, text.length() - 1)));
    }

    private Optional<Term> whose(Term actor, Name thing) {
        String first = actor.label().split(" ", -1)[0];
        return Stream.of(actor.label() + " " + thing.text(), first + " " + thing.text(), actor.label())
                .map(names::term)
                .filter(Term::known)
                .findFirst();
    }

    /** What a preposition brings that is no place: cooperation with, interference into. */
    private @Nullable Name oblique(Passage passage, Clause clause, List<Hop> speakers) {
        return clause.obliques().stream()
                .filter(token ->
                        !isPlace(clause, token) && !clause.preposition(token).equals("by"))
                .filter(token -> token.isNoun() || token.tag().equals("PRP"))
                .findFirst()
                .map(token -> things.of(passage, token, speakers))
                .orElse(null);
    }

    /** Whether a noun names where: a location, a state, or a known thing that lies in one. */
    private boolean isPlace(Clause clause, Token token) {
        if (Cue.COUNTRY.is(token) || token.entity().equals("LOCATION")) {
            return true;
        }
        return names.concept(Phrase.core(clause.sentence(), token))
                .filter(this::isPlace)
                .isPresent();
    }

    private boolean isPlace(Term term) {
        Vocabulary vocabulary = names.vocabulary();
        boolean inState = vocabulary.roots(term).stream().anyMatch(names.nations()::isState);
        boolean source =
                vocabulary.sourceKind(term).isPresent() && !names.nations().isState(term);
        return inState && !source && vocabulary.unitOf(term).isEmpty();
    }

    /** The last place that the words of the clause name; "the country" is the one that the document is about. */
    private @Nullable String place(Passage passage, Clause clause, @Nullable Name object, List<String> notes) {
        Sentence sentence = clause.sentence();
        List<Token> places = sentence.subtree(new Spans(sentence).top(clause.predicate())).stream()
                .filter(Token::isNoun)
                .filter(token -> !token.is("compound") && !token.is("nsubj"))
                .filter(token -> LOCATIVE.contains(clause.preposition(token)))
                .filter(token -> isPlace(clause, token))
                .filter(token -> new Spans(sentence).sameClause(clause.predicate(), token))
                .toList();
        Name best = null;
        for (Token token : places) {
            Name name =
                    things.country(token, notes).orElseGet(() -> things.of(passage, area(sentence, token), List.of()));
            if (best == null || (name.known() && !best.known())) {
                best = name;
            }
        }
        Token direct = clause.object();
        if (best == null && direct != null && object == null && isPlace(clause, direct) && !Cue.COUNTRY.is(direct)) {
            best = things.of(passage, direct, List.of());
        }
        boolean twice = best != null && object != null && best.text().equals(object.text());
        return best == null || twice ? null : best.text();
    }

    /** "The cities of Sirte" are Sirte. */
    private static Token area(Sentence sentence, Token token) {
        return Cue.AREA.is(token)
                ? sentence.children(token, "nmod")
                        .filter(child -> Phrase.isOf(sentence, child))
                        .findFirst()
                        .orElse(token)
                : token;
    }

    /** The one place that the sentence of a count names, where its clause names none: "killed when a quake struck the town of Q". */
    private @Nullable String onlyPlace(Passage passage, Clause clause, List<String> notes) {
        Sentence sentence = passage.sentence();
        List<String> places = sentence.tokens().stream()
                .filter(token ->
                        token.isNoun() && isPlace(clause, token) && !token.is("compound") && !token.is("nsubj"))
                .filter(token -> Cue.AREA.is(token) || LOCATIVE.contains(clause.preposition(token)))
                .map(token ->
                        things.of(passage, area(sentence, token), List.of()).text())
                .distinct()
                .toList();
        if (places.size() != 1) {
            return null;
        }
        notes.add("in " + places.get(0) + ", the one place of the sentence");
        return places.get(0);
    }
}
