package org.gainsay.pair;

import java.util.Optional;
import java.util.Set;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.pair.Clause.Voice;
import org.gainsay.pair.Words.Kind;

/** Tells whether a clause is asserted, negated, denied or hedged, by the cues that hang on its verb and on the verb above it. */
final class VoiceReader {

    /** Where "no" and its like negate the whole clause. */
    private static final Set<String> PLACES_OF_NONE = Set.of("det", "nsubj", "obj", "mark", "case", "advmod", "obl");

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "obj", "acl");

    private static final Set<String> UNDONE = Set.of("xcomp", "ccomp", "dep");

    private final Words words;

    VoiceReader(Words words) {
        this.words = words;
    }

    Voice voice(Sentence sentence, Token verb) {
        boolean negated = isNegated(sentence, verb);
        Optional<Token> above = sentence.head(verb);
        if (above.isEmpty()) {
            return negated ? Voice.NEGATED : Voice.ASSERTED;
        }
        if (!negated && sharesAuxiliary(sentence, verb)) {
            return voice(sentence, above.get());
        }
        if (COMPLEMENTS.stream().anyMatch(verb::is) && words.is(Kind.DENIES, above.get())) {
            return negated ? Voice.ASSERTED : Voice.DENIED;
        }
        boolean undone = UNDONE.stream().anyMatch(verb::is) && words.is(Kind.UNDOES, above.get());
        return negated == undone ? Voice.ASSERTED : Voice.NEGATED;
    }

    /** Whether it is said to be only possible, or to hold on a condition. */
    boolean isPossible(Sentence sentence, Token verb) {
        return sentence.children(verb)
                .anyMatch(child -> words.is(Kind.POSSIBLE, child) || (child.is("mark") && words.is(Kind.IF, child)));
    }

    /** Whether a word is negated by itself, also where it is no verb: "not a hockey player". */
    boolean isNegatedItself(Sentence sentence, Token token) {
        return sentence.children(token)
                .anyMatch(child -> words.is(Kind.NEGATION, child)
                        || (words.is(Kind.NONE_OF, child)
                                && (child.is("det") || child.is("case") || child.is("mark"))));
    }

    private boolean isNegated(Sentence sentence, Token verb) {
        return sentence.children(verb)
                .anyMatch(child -> words.is(Kind.NEGATION, child)
                        || (words.is(Kind.NONE_OF, child)
                                && PLACES_OF_NONE.stream().anyMatch(child::is))
                        || isHardly(child)
                        || isNone(sentence, child));
    }

    /** "Hardly"; not "fewer", which compares. */
    private boolean isHardly(Token child) {
        return words.is(Kind.HARDLY, child)
                && child.is("advmod")
                && !child.tag().endsWith("R");
    }

    /** "No soldiers came." */
    private boolean isNone(Sentence sentence, Token child) {
        return (child.is("nsubj") || child.is("obj"))
                && sentence.children(child, "det").anyMatch(det -> words.is(Kind.NONE_OF, det));
    }

    /** "Is not sitting and smoking": what stands in front of the first verb is for both. */
    private static boolean sharesAuxiliary(Sentence sentence, Token verb) {
        return verb.is("conj")
                && verb.isVerb()
                && sentence.children(verb).noneMatch(child -> child.is("nsubj") || child.is("aux") || child.is("cop"));
    }
}
