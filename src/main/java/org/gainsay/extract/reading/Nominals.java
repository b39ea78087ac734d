package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.input.Rows;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads nouns that stand for a statement, such as "the presence of its troops in the country". */
final class Nominals {

    private record Doing(String predicate, boolean ofIsSubject) {}

    private static final Map<String, Doing> DOINGS = Rows.of(Nominals.class, "nouns-of-doing.txt").stream()
            .collect(Collectors.toMap(
                    row -> row.cell(0),
                    row -> new Doing(row.cell(1), row.cell(2).equals("subject"))));
    private static final Set<String> OBJECT_BY = Set.of("in", "into", "with", "for", "to", "against", "over");

    private final Names names;
    private final Things things;

    Nominals(Names names, Things things) {
        this.names = names;
        this.things = things;
    }

    static boolean isDoing(Token noun) {
        return noun.isNoun() && DOINGS.containsKey(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** How a noun of doing says that things stand, such as killed for a death. */
    static Optional<String> predicate(Token noun) {
        return doing(noun).map(Doing::predicate);
    }

    /** The same, where what stands behind its "of" is whom it is said of. */
    static Optional<String> predicateOfSubject(Token noun) {
        return doing(noun).filter(Doing::ofIsSubject).map(Doing::predicate);
    }

    private static Optional<Doing> doing(Token noun) {
        return noun.isNoun()
                ? Optional.ofNullable(DOINGS.get(noun.lemma().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The first noun of doing at a noun or behind its "of": the extent of its involvement is its involvement. */
    Optional<Token> within(Sentence sentence, Token noun) {
        if (isDoing(noun) && !Cue.GENERIC.is(noun)) {
            return Optional.of(noun);
        }
        Optional<Token> of = sentence.children(noun, "nmod")
                .filter(child -> Phrase.isOf(sentence, child) && isDoing(child))
                .findFirst();
        return of.isPresent() || !isDoing(noun) ? of : Optional.of(noun);
    }

    /**
     * The proposition of a noun of doing.
     *
     * @param actor who does it where the words name nobody: whoever denies it
     */
    Optional<Said> of(Passage passage, Token noun, @Nullable Name actor, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Doing doing = DOINGS.get(noun.lemma().toLowerCase(Locale.ROOT));
        if (doing == null) {
            return Optional.empty();
        }
        List<String> notes = new ArrayList<>(List.of("\"" + noun.word() + "\" as " + doing.predicate()));
        Name of = null;
        Name brought = null;
        Name place = null;
        for (Token child : sentence.children(noun, "nmod").toList()) {
            String mark = sentence.child(child, "case").map(Token::lemma).orElse("");
            Optional<Name> where = place(passage, child, notes);
            if (mark.equals("of")) {
                of = things.of(passage, child, speakers);
            } else if (where.isPresent()) {
                place = where.get();
            } else if (OBJECT_BY.contains(mark)) {
                brought = things.of(passage, child, speakers);
            }
        }
        Name owner = owner(passage, noun, speakers).orElse(actor);
        Name subject = doing.ofIsSubject() && of != null ? of : owner;
        Name object =
                doing.ofIsSubject() ? brought != null ? brought : of != null ? owner : null : of != null ? of : brought;
        if (subject == null) {
            return Optional.empty();
        }
        if (object != null && object.text().equals(subject.text())) {
            object = null;
        }
        for (Name name : List.of(subject, object == null ? subject : object)) {
            if (name.inferred() && !notes.contains(name.note())) {
                notes.add(name.note());
            }
        }
        Term predicate = names.term(doing.predicate());
        int known = (subject.known() ? 1 : 0) + (predicate.known() ? 1 : 0);
        return Optional.of(new Said(
                new Proposition(
                        subject.text(),
                        predicate.label(),
                        object == null ? null : object.text(),
                        place == null ? null : place.text()),
                known,
                notes));
    }

    /** Whose doing it is: "Russia's", "its", "Russian". */
    private Optional<Name> owner(Passage passage, Token noun, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Optional<Token> possessor = sentence.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            Token owner = possessor.get();
            return owner.tag().equals("PRP$")
                    ? speakers.stream().findFirst().map(speaker -> state(Name.of(speaker.source(), true)))
                    : Optional.of(things.of(passage, owner, speakers));
        }
        return sentence.children(noun)
                .filter(child -> child.is("amod") || child.is("compound"))
                .map(child -> names.nations().state(child.word()).or(() -> Optional.of(names.term(child.word()))
                        .filter(names.nations()::isState)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(term -> Name.of(term.label(), true));
    }

    private Name state(Name speaker) {
        return names.nations()
                .stateOf(names.term(speaker.text()))
                .map(state -> Name.of(state.label(), true))
                .orElse(speaker);
    }

    private Optional<Name> place(Passage passage, Token token, List<String> notes) {
        if (Cue.COUNTRY.is(token) && !Names.isProper(token)) {
            return things.country(token, notes);
        }
        Optional<Term> term = names.concept(Phrase.core(passage.sentence(), token));
        boolean state = term.filter(names.nations()::isState).isPresent();
        return state || token.entity().equals("LOCATION")
                ? Optional.of(things.of(passage, token, List.of()))
                : Optional.empty();
    }
}
