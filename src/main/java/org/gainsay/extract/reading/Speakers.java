package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Role;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;

/** Who a noun phrase names as a source, and through whom it came. Remembers who spoke last. */
final class Speakers {

    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> OF_SOURCE = Set.of("from", "by", "of", "with");
    private static final Set<String> OBTAINED = Set.of("see", "obtain", "review", "access", "get", "view", "examine");

    private final Names names;
    private final Mentions mentions;
    private List<Hop> lastPerson = List.of();
    private List<Hop> last = List.of();
    private List<Hop> lastDocument = List.of();
    private List<Hop> lastMedia = List.of();
    private List<Hop> firstHere = List.of();
    private List<Hop> firstBefore = List.of();

    Speakers(Names names, Mentions mentions) {
        this.names = names;
        this.mentions = mentions;
    }

    /** Who spoke last in the text; empty where nobody has. */
    List<Hop> last() {
        return last;
    }

    /** "It" is whoever spoke first in the sentence before: he reports the others. */
    void nextSentence() {
        if (!firstHere.isEmpty()) {
            firstBefore = firstHere;
        }
        firstHere = List.of();
    }

    private void remember(List<Hop> hops, boolean person, boolean document) {
        if (hops.isEmpty()) {
            return;
        }
        last = hops;
        if (firstHere.isEmpty()) {
            firstHere = hops;
        }
        if (person) {
            lastPerson = hops;
        }
        if (document) {
            lastDocument = hops;
        }
    }

    /** From the innermost outward; empty for "we" and "I", and for a pronoun that nobody stands behind. */
    List<Hop> hops(Sentence sentence, Token head) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (head.tag().startsWith("PRP")) {
            return FIRST.contains(lemma) ? List.of() : pronoun(PERSONAL.contains(lemma));
        }
        if (Cue.IMAGERY.is(head) || head.tag().startsWith("W") || head.tag().equals("EX")) {
            return List.of();
        }
        if (Cue.STATEMENT.is(head) && !Cue.DOCUMENT.is(head) && !Cue.SAYING.is(head)) {
            return List.of();
        }
        List<Token> person = person(sentence, head);
        if (!person.isEmpty()) {
            List<Hop> hops = List.of(hop(fullName(Phrase.text(person)), true, Role.SAID));
            remember(hops, true, false);
            return hops;
        }
        List<Hop> hops = Cue.DOCUMENT.is(head) || Cue.SAYING.is(head) ? document(sentence, head) : body(sentence, head);
        remember(hops, false, Cue.DOCUMENT.is(head));
        return hops;
    }

    /** Whoever speaks first in the sentence itself, else the last person, or who spoke first in the sentence before. */
    private List<Hop> pronoun(boolean personal) {
        boolean here = !firstHere.isEmpty() && (!personal || firstHere.equals(lastPerson));
        return here ? firstHere : personal ? lastPerson : firstBefore;
    }

    /** A person whom the phrase or an apposition to it names, not one whom it only mentions. */
    private List<Token> person(Sentence sentence, Token head) {
        List<Token> own = Phrase.core(sentence, head);
        List<Token> found = Names.person(sentence, own);
        if (!found.isEmpty() && own.get(own.size() - 1).equals(found.get(found.size() - 1))) {
            return found;
        }
        return sentence.children(head, "appos")
                .map(apposed -> Names.person(sentence, Phrase.core(sentence, apposed)))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String fullName(String name) {
        return name.contains(" ") ? name : mentions.fullName(name).orElse(name);
    }

    private List<Hop> document(Sentence sentence, Token head) {
        List<Token> authors = sentence.children(head)
                .filter(child -> isAuthor(sentence, child))
                .toList();
        boolean definite = sentence.children(head, "det")
                .anyMatch(word -> Set.of("the", "this").contains(word.lemma()));
        List<Token> words = Phrase.name(sentence, head);
        boolean plain = words.stream().noneMatch(Names::isProper);
        if (authors.isEmpty() && plain && definite) {
            List<Hop> meant = Cue.PRINTED.is(head) && !lastMedia.isEmpty() ? lastMedia : lastDocument;
            return meant.isEmpty() ? last : meant;
        }
        List<Hop> hops = new ArrayList<>();
        boolean paper = Cue.DOCUMENT.is(head) && !head.lemma().equals("statement");
        boolean printed = authors.stream().anyMatch(author -> isMedia(sentence, author));
        if (paper && !printed) {
            hops.add(hop(Phrase.text(words), isNamed(words), Role.SAID));
        }
        if (!paper || printed) {
            authors.forEach(author -> hops.addAll(body(sentence, author)));
        }
        if (hops.isEmpty()) {
            hops.add(hop(Phrase.text(words), isNamed(words), Role.SAID));
        }
        if (printed) {
            lastMedia = List.copyOf(hops);
        }
        obtainedBy(sentence, head).ifPresent(hops::add);
        return hops;
    }

    private boolean isAuthor(Sentence sentence, Token child) {
        boolean of =
                child.is("nmod") && sentence.children(child, "case").anyMatch(mark -> OF_SOURCE.contains(mark.lemma()));
        boolean topic = child.is("nmod") && Phrase.isOf(sentence, child) && !Names.isProper(child);
        return (of || child.is("nmod:poss")) && !topic;
    }

    private boolean isMedia(Sentence sentence, Token token) {
        return names.vocabulary()
                .sourceKind(names.term(Phrase.text(Phrase.core(sentence, token))))
                .filter(kind -> kind == SourceKind.MEDIA)
                .isPresent();
    }

    /** "A report seen by Reuters". */
    private Optional<Hop> obtainedBy(Sentence sentence, Token head) {
        return sentence.children(head, "acl")
                .filter(verb -> OBTAINED.contains(verb.lemma()))
                .flatMap(verb -> Stream.concat(sentence.children(verb, "obl"), sentence.children(verb, "nsubj")))
                .filter(agent -> sentence.children(agent, "case")
                        .anyMatch(mark -> mark.lemma().equals("by")))
                .map(agent -> hop(Phrase.text(Phrase.core(sentence, agent)), true, Role.SAW))
                .findFirst();
    }

    private List<Hop> body(Sentence sentence, Token head) {
        List<Token> core = Phrase.core(sentence, head);
        boolean definite =
                sentence.children(head, "det").anyMatch(word -> word.lemma().equals("the"));
        if (core.size() == 1 && definite && !Names.isProper(head)) {
            Optional<Name> named = mentions.lastNamed(head.lemma().toLowerCase(Locale.ROOT), head.start());
            if (named.isPresent()) {
                return List.of(hop(named.get().text(), true, Role.SAID));
            }
        }
        Optional<Term> concept = names.concept(core).filter(term -> isWhole(core, term));
        List<Token> words = isNamed(core) ? Phrase.name(sentence, head) : Phrase.described(sentence, head);
        return List.of(hop(concept.map(Term::label).orElse(Phrase.text(words)), isNamed(core), Role.SAID));
    }

    private boolean isWhole(List<Token> core, Term term) {
        return names.vocabulary().sourceKind(term).isPresent() && !Cue.UNNAMED.is(core.get(core.size() - 1));
    }

    /** Named is who can be told from all others: by a proper noun that is no adjective to "official". */
    private boolean isNamed(List<Token> words) {
        Token last = words.get(words.size() - 1);
        return Names.isProper(last) || (!Cue.UNNAMED.is(last) && words.stream().anyMatch(Names::isProper));
    }

    private static Hop hop(String source, boolean named, Role role) {
        return new Hop(source, role, named, false);
    }
}
