package org.gainsay.extract.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Hop;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Term;

/** What a noun phrase names in its place: anaphora is followed where only one thing can be meant, and told. */
final class Things {

    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");

    private static final Set<String> DESCRIBES = Set.of("JJ", "VBG");
    private static final Set<String> FIRST = Set.of("we", "i", "us", "me");
    private static final Set<String> NOBODY = Set.of("nobody", "anyone", "anybody", "no-one");

    private final Names names;
    private final Mentions mentions;

    Things(Names names, Mentions mentions) {
        this.names = names;
        this.mentions = mentions;
    }

    /** @param speakers who speaks here, from the innermost: "we" are they, and "its" is theirs */
    Name of(Passage passage, Token head, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        List<Token> core = Phrase.core(sentence, head);
        List<Token> words = Phrase.name(sentence, head);
        if (head.tag().startsWith("PRP") || head.tag().startsWith("W")) {
            return pronoun(head, speakers);
        }
        Optional<Term> whole = words.size() > core.size() ? names.exactly(words) : Optional.empty();
        if (whole.isPresent()) {
            return Name.of(whole.get().label(), true);
        }
        Optional<Name> owned = owned(sentence, head, core, speakers);
        if (owned.isPresent()) {
            return owned.get();
        }
        if (Cue.GENERIC.is(head)) {
            Optional<Token> of = sentence.children(head, "nmod")
                    .filter(child -> Phrase.isOf(sentence, child))
                    .findFirst();
            if (of.isPresent()) {
                return of(passage, of.get(), speakers);
            }
        }
        Optional<Name> meant = definite(passage, head, core, speakers);
        return meant.orElseGet(() -> plain(sentence, core, words));
    }

    static boolean isDefinite(Sentence sentence, Token head) {
        return sentence.children(head, "det")
                .anyMatch(word -> DEFINITE.contains(word.lemma().toLowerCase(Locale.ROOT)));
    }

    private Name plain(Sentence sentence, List<Token> core, List<Token> words) {
        Token head = core.get(core.size() - 1);
        boolean no = sentence.children(head, "det").anyMatch(Cue.NEGATION::is);
        if (core.size() == 1
                && (NOBODY.contains(head.lemma().toLowerCase(Locale.ROOT))
                        || (no && head.lemma().equals("one")))) {
            return Name.of("people", true).noted("\"" + head.word() + "\" of people");
        }
        Optional<Term> concept = names.concept(core);
        if (concept.isPresent()) {
            return Name.of(concept.get().label(), true);
        }
        List<Token> person = Names.person(sentence, core);
        if (!person.isEmpty() && person.get(person.size() - 1).equals(core.get(core.size() - 1))) {
            String name = Phrase.text(person);
            String full = name.contains(" ") ? name : mentions.fullName(name).orElse(name);
            Term term = names.term(full);
            return Name.of(term.label(), term.known());
        }
        return Name.of(Phrase.text(fromName(words)), false);
    }

    /** "Neighbouring Ustria" is Ustria: what only describes a name is no part of it. */
    private static List<Token> fromName(List<Token> words) {
        Token last = words.get(words.size() - 1);
        int from = 0;
        while (Names.isProper(last)
                && from + 1 < words.size()
                && !Names.isProper(words.get(from))
                && DESCRIBES.contains(words.get(from).tag())) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** "We" is who speaks; so is "it" and "he" in what is reported of him in other words. */
    private Name pronoun(Token pronoun, List<Hop> speakers) {
        String lemma = pronoun.lemma().toLowerCase(Locale.ROOT);
        Optional<Name> speaker = speakers.stream()
                .findFirst()
                .filter(hop -> FIRST.contains(lemma)
                        || (!mentions.isQuoted(pronoun) && isSubject(pronoun) && mayMean(lemma, hop)))
                .map(hop -> names.term(hop.source()))
                .map(term -> Name.of(term.label(), term.known()));
        return speaker.map(name -> name.noted("\"" + pronoun.word() + "\" is the speaker"))
                .orElseGet(() ->
                        Name.of(pronoun.word(), false).noted("whom \"" + pronoun.word() + "\" means is not told"));
    }

    private static boolean isSubject(Token pronoun) {
        return pronoun.is("nsubj");
    }

    /** One that has a name of his own is he or she, and what speaks as a body is it. */
    private boolean mayMean(String pronoun, Hop speaker) {
        boolean person = mentions.isPerson(speaker.source());
        boolean several = speaker.source().endsWith("s") && !speaker.named();
        return switch (pronoun) {
            case "he", "she" -> person || !speaker.named();
            case "it" -> !person && !several;
            case "they" -> several;
            default -> false;
        };
    }

    /** "Its troops", said by Russia or of the Kremlin, are Russian troops. */
    private Optional<Name> owned(Sentence sentence, Token head, List<Token> core, List<Hop> speakers) {
        return sentence.children(head, "nmod:poss")
                .filter(owner -> owner.tag().equals("PRP$"))
                .findFirst()
                .flatMap(owner -> speakers.stream()
                        .findFirst()
                        .flatMap(speaker -> names.nations().stateOf(names.term(speaker.source())))
                        .flatMap(state -> names.ofState(state, Phrase.text(core)))
                        .map(term -> Name.of(term.label(), true)
                                .noted("\"" + owner.word() + " " + Phrase.text(core) + "\" = " + term.label())));
    }

    /** The state for which one speaks who says "the government". */
    private Optional<Name> state(List<Hop> speakers) {
        return speakers.stream()
                .findFirst()
                .flatMap(speaker -> names.nations().stateOf(names.term(speaker.source())))
                .map(state -> Name.of(state.label(), true));
    }

    private Optional<Name> definite(Passage passage, Token head, List<Token> core, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        boolean plain = core.stream().noneMatch(Names::isProper)
                && sentence.children(head, "nmod").findAny().isEmpty();
        if (!isDefinite(sentence, head) || !plain) {
            return Optional.empty();
        }
        String words = "\"the " + Phrase.text(core) + "\"";
        Optional<Name> government = Cue.STATE.is(head) ? state(speakers) : Optional.empty();
        if (government.isPresent()) {
            return government.map(name -> name.noted(words + " = " + name.text()));
        }
        Optional<Term> again =
                mentions.lastOfNoun(head.lemma().toLowerCase(Locale.ROOT), head.start(), passage.index());
        if (again.isPresent()) {
            return again.map(term -> Name.of(term.label(), true).noted(words + " = " + term.label()));
        }
        Optional<Name> named = core.size() == 1
                ? mentions.lastNamed(head.lemma().toLowerCase(Locale.ROOT), head.start())
                : Optional.empty();
        if (named.isPresent()) {
            return named.map(name -> name.noted(words + " = " + name.text()));
        }
        return names.concept(core)
                .flatMap(wide -> mentions.lastKind(wide, head.start(), passage.index()))
                .map(term -> Name.of(term.label(), true).noted(words + " = " + term.label()));
    }

    /** "The country" is the one that the document is about, which is told. Empty for other words, and where that is open. */
    Optional<Name> country(Token token, List<String> notes) {
        if (!Cue.COUNTRY.is(token) || Names.isProper(token)) {
            return Optional.empty();
        }
        return mentions.country().map(term -> {
            notes.add("\"the " + token.word().toLowerCase(Locale.ROOT) + "\" = " + term.label());
            return Name.of(term.label(), true);
        });
    }
}
