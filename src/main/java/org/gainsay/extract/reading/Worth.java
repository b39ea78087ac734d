package org.gainsay.extract.reading;

import java.util.Set;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** Whether a clause claims something, or only leads on to another that does. */
final class Worth {

    private static final Set<String> EMPTY_SUBJECTS = Set.of("WP", "WDT", "EX", "WRB", "DT");

    private final Sentence sentence;

    Worth(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isClaim(Clause clause) {
        Token predicate = clause.predicate();
        Token subject = clause.subject();
        if (raises(predicate) || asksHowMany(predicate)) {
            return false;
        }
        if (subject == null || EMPTY_SUBJECTS.contains(subject.tag()) || isSupposed(predicate) || isQuestion()) {
            return false;
        }
        boolean ownSubject = sentence.child(predicate, "nsubj").isPresent();
        if (!ownSubject
                && isPurpose(predicate)
                && !sentence.head(predicate).filter(this::raises).isPresent()) {
            return false;
        }
        boolean accused = predicate.tag().equals("VBG") && !predicate.is("acl");
        boolean participle = predicate.is("acl") && !ownSubject && !isPresented(subject);
        boolean open = predicate.is("xcomp")
                && !ownSubject
                && !sentence.head(predicate).filter(this::raises).isPresent();
        boolean adverbial = predicate.is("advcl") && !ownSubject && !accused;
        return (!participle && !open && !adverbial && !predicate.is("amod")) || accusedOf(clause);
    }

    /** "Continues to violate": the verb that follows says it. */
    private boolean raises(Token predicate) {
        return Cue.RAISING.is(predicate)
                && sentence.children(predicate, "xcomp").anyMatch(Token::isVerb);
    }

    /** "That will be pilots flying jets": what they do is what is said of them. */
    private boolean isPresented(Token noun) {
        return sentence.child(noun, "cop").isPresent()
                && sentence.children(noun, "nsubj")
                        .anyMatch(subject -> subject.tag().equals("DT"));
    }

    /** "How many had died" asks. */
    private boolean asksHowMany(Token predicate) {
        return sentence.subtree(predicate).stream()
                .anyMatch(token -> token.lemma().equals("how")
                        && token.index() < predicate.index()
                        && new Spans(sentence).sameClause(predicate, token));
    }

    private static boolean accusedOf(Clause clause) {
        Token subject = clause.subject();
        return clause.predicate().tag().equals("VBG")
                && subject != null
                && clause.sentence().head(subject).filter(Cue.ACCUSES::is).isPresent()
                && subject.is("obj");
    }

    private boolean isSupposed(Token predicate) {
        return sentence.children(predicate)
                .anyMatch(child -> (child.is("mark") || child.is("advmod") || child.is("aux"))
                        && Cue.CONDITIONAL.is(child)
                        && child.index() < predicate.index());
    }

    private boolean isPurpose(Token predicate) {
        return sentence.children(predicate, "mark").anyMatch(mark -> mark.tag().equals("TO"));
    }

    private boolean isQuestion() {
        return sentence.tokens().get(sentence.tokens().size() - 1).word().equals("?");
    }
}
