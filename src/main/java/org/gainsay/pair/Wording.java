package org.gainsay.pair;

import org.gainsay.claim.Word;
import org.gainsay.compare.Decision;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** Why two texts stand as they do, in plain English: the one place for it. */
final class Wording {

    private Wording() {}

    static String figures(FigureMatch match) {
        String pair = "\"" + match.a().text() + "\" and \"" + match.b().text() + "\"";
        Decision decision = match.decision();
        return switch (decision.cause()) {
            case DISJOINT -> pair + " cannot both hold.";
            case DISJOINT_BUT_VAGUE -> pair + " do not meet, but a vague figure contradicts nothing for certain.";
            case DISJOINT_BUT_ONLY_POSSIBLE -> pair + " cannot both hold, but one is said to be only possible.";
            case DISJOINT_AND_APART, DISJOINT_AND_LONG_APART ->
                pair + " cannot both hold of one time, but the texts name two: "
                        + times(match.a().time(), match.b().time()) + ".";
            case EQUAL -> pair + " are the same.";
            case FAR_APART -> pair + " can both hold, but the figures stated are more than 1.5 times apart.";
            default -> pair + " can both hold.";
        };
    }

    static String clauses(Decision decision, Side taken, Side given) {
        String pair = "\"" + taken.words() + "\" and \"" + given.words() + "\"";
        return switch (decision.verdict()) {
            case AGREEMENT -> pair + " are both taken back.";
            case DISPUTED -> "\"" + given.words() + "\" is asserted by one text; the other tells of a denial.";
            case UNRESOLVED -> pair + " cannot both hold, but one is said to be only possible.";
            default -> "\"" + given.words() + "\" is asserted by one text and negated by the other.";
        };
    }

    static String opposites(Decision decision, Side a, Side b) {
        return "\"" + a.words() + "\" and \"" + b.words() + "\" are opposites, said of one subject"
                + (decision.verdict() == Verdict.UNRESOLVED ? ", but one is said to be only possible." : ".");
    }

    static String holders(Side a, Side b) {
        return "\"" + a.words() + "\" and \"" + b.words() + "\" cannot both be the answer.";
    }

    static String dates(Decision decision, Moment a, Moment b) {
        return a.words() + " and " + b.words()
                + (decision.verdict() == Verdict.CONTRADICTION
                        ? " cannot both be the time of what happens once."
                        : " can be one time.");
    }

    /** Its subject and predicate, with its voice where that takes it back. */
    static String clause(Clause clause) {
        String subject = clause.subject() == null ? "" : clause.subject().word() + " ";
        String voice = clause.voice() == Clause.Voice.ASSERTED ? "" : Word.of(clause.voice()) + ": ";
        return voice + subject + clause.predicate().word();
    }

    /** The figure with what it counts. */
    static String figure(Figure figure) {
        return figure.counted() == null
                ? figure.text()
                : figure.text() + " (" + figure.counted().text() + ")";
    }

    static String times(@Nullable Moment a, @Nullable Moment b) {
        if (a == null && b == null) {
            return "none named, so one";
        }
        return (a == null ? "none named" : a.words()) + "; " + (b == null ? "none named" : b.words());
    }
}
