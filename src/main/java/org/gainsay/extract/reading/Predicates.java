package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** Puts verbs into the vocabulary's words for how things stand. */
final class Predicates {

    private final Vocabulary vocabulary;

    Predicates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Term of(Clause clause) {
        return candidates(clause).stream()
                .map(vocabulary::term)
                .filter(this::isPredicate)
                .findFirst()
                .or(() -> turned(clause))
                .orElseGet(() -> unknown(clause));
    }

    /** "Rebels held the town", where the vocabulary knows "held by" as something that is counted. */
    private Optional<Term> turned(Clause clause) {
        if (clause.passive() || clause.object() == null) {
            return Optional.empty();
        }
        return forms(clause.sentence(), clause).stream()
                .map(form -> vocabulary.term(form + " by"))
                .filter(term -> vocabulary.timeKind(term).isPresent())
                .findFirst();
    }

    /** In its dictionary form; in the third person, or as it stands, where the vocabulary takes that for a thing. */
    private Term unknown(Clause clause) {
        Term plain = vocabulary.term(plain(clause));
        Token verb = clause.predicate();
        return Stream.of(plain, vocabulary.term(third(verb.lemma())), vocabulary.term(verb.word()))
                .filter(term -> !term.known())
                .findFirst()
                .orElse(plain);
    }

    /** Whether a concept says how something stands, and is no thing, place, event or source. */
    private boolean isPredicate(Term term) {
        return Verbal.is(term, vocabulary);
    }

    /** What the words offer, from the most to the least they say: with a preposition, as they stand, by dictionary form. */
    private static List<String> candidates(Clause clause) {
        Sentence sentence = clause.sentence();
        Token verb = clause.predicate();
        List<String> forms = forms(sentence, clause);
        List<String> candidates = new ArrayList<>();
        sentence.children(verb)
                .filter(child -> child.tag().equals("JJ") && (child.is("xcomp") || child.is("obj")))
                .forEach(state -> forms.forEach(form -> candidates.add(form + " " + state.word())));
        sentence.children(verb, "xcomp")
                .filter(Token::isVerb)
                .forEach(to -> forms.forEach(form -> candidates.add(form + " to " + to.lemma())));
        sentence.children(verb, "xcomp")
                .filter(result -> result.tag().startsWith("J") || result.tag().equals("VBN"))
                .forEach(result -> candidates.add(result.word()));
        if (clause.object() != null
                && sentence.children(clause.object()).findAny().isEmpty()) {
            forms.forEach(form -> candidates.add(form + " " + clause.object().word()));
        }
        for (Token oblique : clause.obliques()) {
            String preposition = clause.preposition(oblique);
            if (preposition.equals("as")) {
                forms.forEach(form -> candidates.add(form + " as " + oblique.lemma()));
            } else if (!preposition.isEmpty() && !preposition.equals("by")) {
                forms.forEach(form -> candidates.add(form + " " + preposition));
            }
        }
        if (clause.passive() && clause.agent() != null) {
            forms.forEach(form -> candidates.add(form + " by"));
        }
        candidates.addAll(forms);
        if (clause.copular()) {
            candidates.add(verb.lemma() + " of");
        }
        return candidates;
    }

    private static List<String> forms(Sentence sentence, Clause clause) {
        Token verb = clause.predicate();
        String particle = sentence.child(verb, "compound:prt")
                .map(token -> " " + token.word())
                .orElse("");
        if (clause.copular()) {
            List<String> placed = sentence.children(verb, "case")
                    .map(mark -> mark.word() + " " + verb.word())
                    .toList();
            return Stream.concat(placed.stream(), Stream.of("is " + verb.word(), verb.word()))
                    .toList();
        }
        List<String> forms = new ArrayList<>(List.of(verb.word() + particle, third(verb.lemma()) + particle));
        forms.add(past(verb.lemma()) + particle);
        forms.add(verb.lemma() + particle);
        return forms;
    }

    /** How a verb is told that the vocabulary does not know: by its dictionary form, "is" before a noun or an adjective. */
    private static String plain(Clause clause) {
        Token verb = clause.predicate();
        if (clause.copular()) {
            String mark = clause.sentence()
                    .child(verb, "case")
                    .map(token -> token.lemma() + " ")
                    .orElse("");
            return "is " + mark + verb.lemma();
        }
        String particle = clause.sentence()
                .child(verb, "compound:prt")
                .map(token -> " " + token.word())
                .orElse("");
        String open = clause.sentence()
                .children(verb, "xcomp")
                .filter(Token::isVerb)
                .findFirst()
                .map(to -> " to " + to.lemma())
                .orElse("");
        return verb.lemma() + particle + open + (clause.passive() && clause.agent() != null ? " by" : "");
    }

    private static String past(String lemma) {
        return lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
    }

    /** The third person, such as "destabilizes". */
    static String third(String lemma) {
        if (lemma.matches(".*(?:s|x|z|ch|sh|o)")) {
            return lemma + "es";
        }
        return lemma.matches(".*[^aeiou]y") ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    }
}
