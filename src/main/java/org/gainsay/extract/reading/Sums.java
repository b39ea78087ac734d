package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that a noun names rather than a verb: "raising the death toll to 41", "put the number of missing at 60",
 * "reported four deaths", "the deaths of nine children".
 */
final class Sums {

    private static final String PEOPLE = "people";
    private static final Set<String> TO = Set.of("to", "at", "of");

    private final Names names;
    private final Things things;

    /** The last sum that was read: "the figure" is another one of the same. */
    private @Nullable Said last;

    private int lastPassage = -1;

    Sums(Names names, Things things) {
        this.names = names;
        this.things = things;
    }

    /** What a figure is of, where a noun tells; empty where a verb does. */
    Optional<Said> of(Passage passage, Figures.Figure figure, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Optional<Said> said = measured(sentence, figure)
                .flatMap(measure -> measure(passage, measure, speakers))
                .or(() -> befallen(passage, figure, speakers))
                .or(() -> reported(passage, figure, speakers));
        said.ifPresent(sum -> {
            last = sum;
            lastPassage = passage.index();
        });
        return said;
    }

    /** The noun of a sum that the figure is told for: the object or the subject of the verb, or the noun in front of "of". */
    private static Optional<Token> measured(Sentence sentence, Figures.Figure figure) {
        Token at = figure.token();
        boolean bound = sentence.children(at, "case").anyMatch(mark -> TO.contains(mark.lemma()));
        Token head = sentence.head(at).orElse(at);
        if (!figure.head().equals(at) || head.equals(at)) {
            return Optional.empty();
        }
        if (head.isNoun()) {
            return bound && Cue.SUM.is(head) ? Optional.of(head) : Optional.empty();
        }
        boolean copular = sentence.child(at, "cop").isPresent();
        Token verb = copular ? at : head;
        return !bound && !copular
                ? Optional.empty()
                : Stream.concat(sentence.children(verb, "obj"), sentence.children(verb, "nsubj"))
                        .filter(Cue.SUM::is)
                        .findFirst();
    }

    private Optional<Said> measure(Passage passage, Token sum, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Optional<Token> of = sentence.children(sum, "nmod")
                .filter(child -> Phrase.isOf(sentence, child))
                .findFirst();
        Optional<Token> compound = sentence.children(sum, "compound").findFirst();
        Optional<Token> told = of.or(() -> compound);
        if (told.isPresent()) {
            return Optional.of(counted(passage, told.get(), sum, speakers));
        }
        return switch (sum.lemma()) {
            case "toll" -> Optional.of(said(PEOPLE, true, "killed", quoted(sum) + " as killed"));
            case "crowd" -> Optional.of(said(PEOPLE, true, "present", quoted(sum) + " as people present"));
            case "turnout" -> Optional.empty();
            default ->
                Optional.ofNullable(last)
                        .filter(before -> lastPassage >= passage.index() - 2)
                        .map(before -> noted(before, quoted(sum) + " = the sum before (inferred)"));
        };
    }

    /** "The number of missing" is of people missing, "of deaths" of people killed, "of cases" of cases counted. */
    private Said counted(Passage passage, Token thing, Token sum, List<Hop> speakers) {
        String word = thing.lemma().toLowerCase(Locale.ROOT);
        Optional<String> doing = Nominals.predicate(thing);
        if (doing.isPresent()) {
            Name who = Names.behindOf(passage.sentence(), thing)
                    .map(people -> things.of(passage, people, speakers))
                    .orElse(Name.of(PEOPLE, true));
            return said(who.text(), who.known(), doing.get(), quoted(thing) + " as " + doing.get());
        }
        Optional<Term> state = Stream.of(thing.word(), word)
                .map(names::term)
                .filter(term -> term.known() && Verbal.is(term, names.vocabulary()))
                .findFirst();
        if (state.isPresent()) {
            return said(
                    PEOPLE,
                    true,
                    state.get().label(),
                    quoted(thing) + " as people " + state.get().label());
        }
        Name name = things.of(passage, thing, speakers);
        return said(name.text(), name.known(), "counted", quoted(sum) + " as counted");
    }

    /** "The deaths of nine children". */
    private Optional<Said> befallen(Passage passage, Figures.Figure figure, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Token head = figure.head();
        Optional<Token> noun = sentence.head(head).filter(any -> head.is("nmod") && Phrase.isOf(sentence, head));
        return noun.flatMap(doing -> Nominals.predicateOfSubject(doing).map(predicate -> {
            Name who = things.of(passage, head, speakers);
            return said(who.text(), who.known(), predicate, quoted(doing) + " as " + predicate);
        }));
    }

    /** "Reported 57 new cases and four deaths". */
    private Optional<Said> reported(Passage passage, Figures.Figure figure, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Token head = figure.head();
        if (head.equals(figure.token()) || !head.isNoun()) {
            return Optional.empty();
        }
        Token object = head.is("conj") ? sentence.head(head).orElse(head) : head;
        boolean told = object.is("obj")
                && sentence.head(object).filter(verb -> Cue.REGISTERS.is(verb)).isPresent();
        return told ? Optional.of(counted(passage, head, head, speakers)) : Optional.empty();
    }

    private static String quoted(Token token) {
        return "\"" + token.word() + "\"";
    }

    private Said said(String subject, boolean known, String predicate, String note) {
        Term how = names.term(predicate);
        int understood = (known ? 1 : 0) + (how.known() ? 1 : 0);
        return new Said(new Proposition(subject, how.label(), null, null), understood, List.of(note));
    }

    private static Said noted(Said said, String note) {
        List<String> notes = new ArrayList<>(said.notes());
        notes.add(note);
        return new Said(said.proposition(), said.known(), notes);
    }
}
