package org.gainsay.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a text by walking its trees. */
final class ClauseReader {

    /** Relations under which a clause begins. */
    private static final Set<String> CLAUSAL =
            Set.of("root", "conj", "parataxis", "advcl", "acl", "ccomp", "xcomp", "csubj");

    /** Relations by which a further statement hangs on a clause without being part of it. */
    private static final Set<String> FURTHER = Set.of("parataxis", "conj");

    /** Clauses that leave their subject to the word above them. */
    private static final Set<String> SHARING_SUBJECT = Set.of("acl", "xcomp", "conj", "advcl");

    /** Where the content of a clause with an empty verb stands, the likeliest first. */
    private static final List<String> CARRIERS = List.of("xcomp", "obj", "obl", "advmod", "dep", "nsubj");

    private final Words words;
    private final VoiceReader voices;

    ClauseReader(Words words) {
        this.words = words;
        this.voices = new VoiceReader(words);
    }

    /** In the order of the text. */
    List<Clause> read(AnnotatedText text) {
        List<Clause> clauses = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            sentence.tokens().stream()
                    .filter(token -> begins(sentence, token))
                    .flatMap(token -> clause(sentence, token).stream())
                    .forEach(clauses::add);
        }
        return clauses;
    }

    private boolean begins(Sentence sentence, Token token) {
        boolean clausal =
                CLAUSAL.stream().anyMatch(token::is) && (!token.is("conj") || isClauseOfItsOwn(sentence, token));
        return (clausal || voices.isNegatedItself(sentence, token)) && !isCarrier(sentence, token);
    }

    private static boolean isClauseOfItsOwn(Sentence sentence, Token token) {
        return token.isVerb() || sentence.child(token, "nsubj").isPresent();
    }

    /** Whether the clause above speaks for it. */
    private boolean isCarrier(Sentence sentence, Token token) {
        return token.is("xcomp")
                && sentence.head(token)
                        .flatMap(verb -> carrier(sentence, verb))
                        .filter(token::equals)
                        .isPresent();
    }

    /** The word that carries what a clause says: ready in "is getting ready", instrument in "has no instrument". */
    private Optional<Token> carrier(Sentence sentence, Token verb) {
        return words.isContent(verb)
                ? Optional.of(verb)
                : CARRIERS.stream()
                        .flatMap(relation -> sentence.children(verb, relation))
                        .filter(words::isContent)
                        .findFirst();
    }

    private Optional<Clause> clause(Sentence sentence, Token verb) {
        Token subject = subject(sentence, verb);
        return carrier(sentence, verb)
                .map(predicate -> new Clause(
                        sentence,
                        predicate,
                        subject,
                        belonging(sentence, verb)
                                .filter(token -> !token.equals(predicate) && !token.equals(subject))
                                .toList(),
                        voices.voice(sentence, verb),
                        voices.isPossible(sentence, verb)));
    }

    /** The words of content of a clause, without the further statements that hang on it. */
    private Stream<Token> belonging(Sentence sentence, Token top) {
        Stream<Token> own = words.isContent(top) ? Stream.of(top) : Stream.of();
        return Stream.concat(
                own,
                sentence.children(top)
                        .filter(child -> FURTHER.stream().noneMatch(child::is) || !isClauseOfItsOwn(sentence, child))
                        .flatMap(child -> belonging(sentence, child)));
    }

    /** "A group of children" are children. */
    private @Nullable Token subject(Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, "nsubj")
                .filter(token -> !token.lemma().equalsIgnoreCase("there"))
                .or(() -> sharedSubject(sentence, verb))
                .orElse(null);
        return subject != null && words.is(Words.Kind.GROUP, subject)
                ? sentence.child(subject, "nmod").orElse(subject)
                : subject;
    }

    private static Optional<Token> sharedSubject(Sentence sentence, Token verb) {
        return SHARING_SUBJECT.stream().noneMatch(verb::is)
                ? Optional.empty()
                : sentence.head(verb)
                        .flatMap(above -> above.isNoun() ? Optional.of(above) : sentence.child(above, "nsubj"))
                        .filter(Token::isNoun);
    }
}
