package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Role;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs of saying of a sentence, who speaks, and where what is said begins and ends: by the parse, and by the order of
 * the words where the parse is known to fail.
 */
final class Frames {

    private static final Set<String> ASIDE =
            Set.of("while", "whereas", "although", "though", "as", "after", "before", "but");
    private static final int THAT_WITHIN = 14;

    private final Names names;
    private final Speakers speakers;
    private final Predicate<Token> quoted;

    /** @param quoted whether a verb stands between quotation marks with what it reports */
    Frames(Names names, Speakers speakers, Predicate<Token> quoted) {
        this.quoted = quoted;
        this.names = names;
        this.speakers = speakers;
    }

    /** In the order of the sentence. */
    List<Frame> of(Passage passage) {
        List<Frame> frames = new ArrayList<>();
        for (Clause clause : passage.clauses()) {
            Token verb = clause.predicate();
            if (verb.isVerb() && !clause.copular()) {
                SpeechVerb.of(verb)
                        .flatMap(kind -> frame(passage, clause, kind))
                        .ifPresent(frames::add);
            }
        }
        return frames;
    }

    private Optional<Frame> frame(Passage passage, Clause clause, SpeechVerb kind) {
        Sentence sentence = passage.sentence();
        Token verb = clause.predicate();
        boolean attributive = verb.is("amod") || (verb.is("acl") && verb.tag().equals("VBN"));
        Optional<Token> complement = complement(sentence, verb);
        if (kind == SpeechVerb.RELEASING && !(clause.object() != null && Cue.EVIDENCE.is(clause.object()))) {
            return Optional.empty();
        }
        if (attributive || (kind.needsClause() && complement.isEmpty()) || (clause.negated() && kind.needsClause())) {
            return Optional.empty();
        }
        Token speaker = new SpokenBy(sentence).of(clause).orElse(null);
        boolean that = complement
                .filter(said -> sentence.children(said, "mark")
                        .anyMatch(mark -> mark.lemma().equals("that")))
                .isPresent();
        boolean mute = verb.is("acl") && speaker != null && !that && !speaks(speaker);
        if (mute || (speaker == null && kind == SpeechVerb.STATING && complement.isEmpty())) {
            return Optional.empty();
        }
        List<Hop> hops = new ArrayList<>(hops(passage, verb, kind, speaker));
        addHearer(sentence, clause, hops);
        int[] span = content(sentence, clause, speaker, complement.orElse(null));
        return Optional.of(
                new Frame(passage, verb, kind, speaker, hops, span[0], span[1], saidOn(sentence, verb, span)));
    }

    /** Nobody where a sign shows it, or where "it is assessed" stands within what is quoted: the speaker around knows so. */
    private List<Hop> hops(Passage passage, Token verb, SpeechVerb kind, @Nullable Token speaker) {
        if (speaker == null) {
            return quoted.test(verb) ? List.of() : speakers.last();
        }
        boolean sign = kind == SpeechVerb.SHOWING && !speaks(speaker);
        return sign ? List.of() : speakers.hops(passage.sentence(), speaker);
    }

    /** A clause that depends on the verb and stands behind it. */
    private static Optional<Token> complement(Sentence sentence, Token verb) {
        return sentence.children(verb)
                .filter(child -> child.is("ccomp") || child.is("xcomp") || child.is("parataxis"))
                .filter(child -> child.index() > verb.index() || child.is("ccomp"))
                .findFirst();
    }

    /** "In addition to repeating": what has no voice does not speak, though a gerund hangs on it. */
    private static boolean speaks(Token noun) {
        return Names.isProper(noun)
                || noun.tag().startsWith("PRP")
                || noun.tag().startsWith("W")
                || Cue.UNNAMED.is(noun)
                || Cue.DOCUMENT.is(noun);
    }

    /** "Told CNN", "in an interview with Bloomberg"; "DHRF was told by sources". */
    private void addHearer(Sentence sentence, Clause clause, List<Hop> hops) {
        Token subject = clause.subject();
        if (clause.passive()
                && subject != null
                && clause.agent() != null
                && !subject.tag().startsWith("PRP")) {
            hops.addAll(speakers.hops(sentence, subject));
            return;
        }
        Stream.concat(
                        sentence.children(clause.predicate())
                                .filter(child -> child.is("obj") || child.is("iobj") || child.is("obl")),
                        sentence.children(clause.predicate(), "obl")
                                .filter(child -> child.lemma().equals("interview"))
                                .flatMap(interview -> sentence.children(interview, "nmod")))
                .filter(token -> isOutlet(sentence, token))
                .map(token -> names.term(Phrase.text(Phrase.core(sentence, token))))
                .findFirst()
                .ifPresent(term -> hops.add(new Hop(term.label(), Role.QUOTED, true, false)));
    }

    /** A medium that the vocabulary knows, or one by its name: "Coast Radio". */
    private boolean isOutlet(Sentence sentence, Token token) {
        List<Token> core = Phrase.core(sentence, token);
        boolean known = names.vocabulary()
                .sourceKind(names.term(Phrase.text(core)))
                .filter(kind -> kind == SourceKind.MEDIA)
                .isPresent();
        return known
                || (core.size() > 1
                        && core.stream().allMatch(Names::isProper)
                        && core.stream().anyMatch(word -> Cue.OUTLET.has(word.word())));
    }

    private int[] content(Sentence sentence, Clause clause, @Nullable Token speaker, @Nullable Token complement) {
        Token verb = clause.predicate();
        int first = Math.min(verb.index(), speaker == null ? verb.index() : phraseStart(sentence, speaker, verb));
        boolean before = complement == null
                ? standsBehind(sentence, verb, first)
                : complement.index() < first || (complement.is("parataxis") && standsBehind(sentence, verb, first));
        if (before) {
            int to = sentence.token(first).start();
            return new int[] {sentence.start(), to};
        }
        int from = verb.index() + 1;
        Token object = clause.object();
        int that = that(sentence, verb, complement);
        if (that >= 0 && (object == null || !Cue.STATEMENT.is(object))) {
            from = that + 1;
        }
        int to = end(sentence, verb, from);
        return from >= sentence.tokens().size() || from > to
                ? new int[] {verb.end(), verb.end()}
                : new int[] {sentence.token(from).start(), sentence.token(to).end()};
    }

    private static int phraseStart(Sentence sentence, Token speaker, Token verb) {
        int start = speaker.index();
        for (Token token : sentence.subtree(speaker)) {
            if (token.index() < start && token.index() > start - 12 && !token.is("punct")) {
                start = Math.min(start, token.index());
            }
        }
        return Math.min(start, verb.index());
    }

    /** Whether what is said stands in front: a comma parts it from the speaker, and little follows the verb. */
    private boolean standsBehind(Sentence sentence, Token verb, int first) {
        if (first < 3) {
            return false;
        }
        Clauses clauses = new Clauses(sentence);
        boolean said = sentence.tokens().subList(0, first).stream().anyMatch(clauses::isPredicate);
        boolean parted = sentence.token(first - 1).tag().equals(",")
                || sentence.token(first - 1).end() + 1 < sentence.token(first).start();
        boolean linked = sentence.head(verb)
                        .filter(head ->
                                head.index() < verb.index() && !verb.is("conj") && !verb.is("acl") && !verb.is("advcl"))
                        .isPresent()
                || verb.head() < 0;
        return said && (parted || verb.is("parataxis")) && linked;
    }

    private static int that(Sentence sentence, Token verb, @Nullable Token complement) {
        int limit = complement != null && complement.index() > verb.index()
                ? complement.index()
                : verb.index() + THAT_WITHIN;
        for (int index = verb.index() + 1;
                index < Math.min(limit, sentence.tokens().size());
                index++) {
            if (sentence.token(index).lemma().equals("that")
                    && sentence.token(index).tag().equals("IN")) {
                return index;
            }
        }
        return -1;
    }

    /** Up to the next verb of saying that is joined to this one, or to a clause that stands aside of both. */
    private static int end(Sentence sentence, Token verb, int from) {
        int end = sentence.tokens().size() - 1;
        for (Token child : sentence.children(verb).toList()) {
            boolean joined = child.is("conj")
                    && child.index() > from
                    && SpeechVerb.of(child).isPresent();
            boolean aside = child.is("advcl")
                    && sentence.children(child)
                            .anyMatch(mark -> ASIDE.contains(mark.lemma()) && mark.index() < child.index());
            if ((joined || aside) && child.index() > from) {
                int cut = aside ? sentence.subtree(child).get(0).index() : conjunction(sentence, child);
                if (cut > from) {
                    end = Math.min(end, cut - 1);
                }
            }
        }
        return end;
    }

    private static int conjunction(Sentence sentence, Token verb) {
        return sentence.children(verb, "cc").mapToInt(Token::index).min().orElse(verb.index());
    }

    /** A date that goes with the verb of saying rather than with what is said. */
    private static @Nullable DateRange saidOn(Sentence sentence, Token verb, int[] span) {
        return sentence.tokens().stream()
                .filter(token -> token.date() != null)
                .filter(token -> token.start() < span[0]
                        || token.start() >= span[1]
                        || (token.head() == verb.index() && !token.is("obj")))
                .filter(token -> Math.abs(token.index() - verb.index()) < 12)
                .map(Token::date)
                .findFirst()
                .orElse(null);
    }
}
