package org.gainsay.extract.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** Finds the noun that names who says it: by the parse, and by the order of the words where the parse is known to fail. */
final class SpokenBy {

    private static final Set<String> MARKS = Set.of(",", ":", ".", "``", "''", "HYPH", "-LRB-", "-RRB-");
    private static final Set<String> DASHES = Set.of("\u2013", "\u2014", "--", "-");
    private static final Set<String> IN_PHRASE = Set.of("DT", "JJ", "CD", "POS", "PRP$");
    private static final Set<String> INVERTIBLE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> BETWEEN = Set.of("RB", "MD", ",");
    private static final int LONGEST_ABBREVIATION = 4;

    private final Sentence sentence;

    SpokenBy(Sentence sentence) {
        this.sentence = sentence;
    }

    Optional<Token> of(Clause clause) {
        Token verb = clause.predicate();
        Token subject = clause.subject();
        if (clause.passive()) {
            return passive(clause);
        }
        Optional<Token> person = verb.is("acl") || verb.tag().equals("VBG") ? Optional.empty() : personBefore(verb);
        if (person.isPresent()) {
            return person;
        }
        Optional<Token> behind = behind(verb).map(this::apposed);
        boolean lost = subject == null || (verb.is("dep") && subject.head() != verb.index());
        if (subject == null
                || lost
                || subject.tag().equals("EX")
                || (subject.lemma().equals("it") && behind.isPresent())) {
            return behind.isPresent() ? behind : inFront(verb);
        }
        if (subject.tag().startsWith("W")) {
            return nounBefore(subject);
        }
        boolean inverted = sentence.children(verb, "nsubj").findAny().isEmpty() && behind.isPresent();
        return inverted ? behind : Optional.of(subject.index() > verb.index() ? apposed(subject) : subject);
    }

    private Optional<Token> passive(Clause clause) {
        Optional<Token> agent = Optional.ofNullable(clause.agent());
        boolean finite = sentence.children(clause.predicate(), "aux").findAny().isPresent();
        return finite || agent.isPresent() ? agent : Optional.ofNullable(clause.subject());
    }

    /** A person right in front of the verb, also where the parser hangs him on something else: "envoy for Syria Jane Doe said". */
    private Optional<Token> personBefore(Token verb) {
        int last = verb.index() - 1;
        while (last >= 0
                && (BETWEEN.contains(sentence.token(last).tag())
                        || sentence.token(last).is("aux"))) {
            last--;
        }
        int first = last;
        while (first >= 0 && sentence.token(first).entity().equals("PERSON")) {
            first--;
        }
        boolean held = first >= 0
                && Set.of("IN", "TO", "POS", "CC")
                        .contains(sentence.token(first).tag());
        return first == last || held || last < 0 ? Optional.empty() : Optional.of(sentence.token(last));
    }

    /** "..., warned a senior official": the noun phrase right behind the verb, where a mark stands in front. */
    private Optional<Token> behind(Token verb) {
        if (!INVERTIBLE.contains(verb.tag()) || !Cue.STATES.is(verb)) {
            return Optional.empty();
        }
        boolean afterMark = verb.index() > 0
                && MARKS.contains(sentence.token(verb.index() - 1).tag());
        if (!afterMark && verb.index() > 0) {
            afterMark = sentence.token(verb.index() - 1).end() + 1 < verb.start();
        }
        Token last = null;
        for (int index = verb.index() + 1;
                afterMark && index < sentence.tokens().size();
                index++) {
            Token token = sentence.token(index);
            boolean abbreviated =
                    token.word().equals(".") && last != null && last.word().length() <= LONGEST_ABBREVIATION;
            boolean inside = token.isNoun() || IN_PHRASE.contains(token.tag()) || abbreviated;
            if (!inside || token.entity().equals("DATE")) {
                break;
            }
            last = token.isNoun() ? token : last;
        }
        return Optional.ofNullable(last);
    }

    /** "A resident, Jane Doe": the name that follows behind a comma, to the end or the next comma. */
    private Token apposed(Token noun) {
        List<Token> name = Phrase.name(sentence, noun);
        int comma = name.get(name.size() - 1).index() + 1;
        int last = comma;
        while (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).entity().equals("PERSON")) {
            last++;
        }
        boolean parted =
                comma < sentence.tokens().size() && sentence.token(comma).tag().equals(",");
        boolean ends = last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).tag().length() == 1;
        return parted && ends && last > comma + 1 ? sentence.token(last) : noun;
    }

    /** A person, else the nearest noun, in front that no preposition holds: over adverbs, dates and what stands between dashes. */
    private Optional<Token> inFront(Token verb) {
        Token nearest = null;
        for (int index = verb.index() - 1; index >= 0; index--) {
            Token token = sentence.token(index);
            if (DASHES.contains(token.word())) {
                index = dashBefore(index);
                continue;
            }
            boolean finite = token.isVerb() && !token.is("aux") && !token.tag().equals("VBN");
            if (finite) {
                break;
            }
            boolean held =
                    sentence.child(token, "case").isPresent() || token.entity().equals("DATE");
            boolean free = token.isNoun() && !held && !token.is("compound") && !token.is("nmod") && !token.is("obl");
            if (free && token.entity().equals("PERSON")) {
                return Optional.of(token);
            }
            nearest = nearest == null && free ? token : nearest;
        }
        return Optional.ofNullable(nearest);
    }

    /** The dash that opens what another closes; the place itself where there is none. */
    private int dashBefore(int closing) {
        for (int index = closing - 1; index >= 0; index--) {
            if (DASHES.contains(sentence.token(index).word())) {
                return index;
            }
        }
        return closing;
    }

    /** The noun to which a "who" behind it belongs. */
    private Optional<Token> nounBefore(Token relative) {
        return sentence.tokens().stream()
                .filter(token -> token.index() < relative.index() && token.isNoun())
                .reduce((first, second) -> second);
    }
}
