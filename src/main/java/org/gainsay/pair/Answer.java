package org.gainsay.pair;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Word;
import org.gainsay.compare.Decision;
import org.gainsay.compare.Fact;
import org.gainsay.compare.Obstacle;
import org.gainsay.compare.Sentences;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How two texts stand to each other.
 *
 * @param verdict null where they are not comparable
 * @param sentence what the verdict means; empty where there is none
 * @param reason why, in plain English
 * @param a what the first text brings to it; null where they are not comparable
 * @param b what the second text brings to it; null where they are not comparable
 * @param facts gate by gate
 */
public record Answer(
        @Nullable Verdict verdict,
        String sentence,
        String reason,
        @Nullable Side a,
        @Nullable Side b,
        List<Fact> facts) {

    private static final String NOT_COMPARABLE = "not-comparable";

    public Answer {
        facts = List.copyOf(facts);
    }

    static Answer of(Finding finding) {
        Decision decision = finding.decision();
        List<Fact> facts = new ArrayList<>(finding.facts());
        facts.add(new Fact("decided by", Word.of(decision.cause())));
        facts.add(new Fact("verdict", Word.of(decision.verdict())));
        return new Answer(
                decision.verdict(),
                Sentences.of(decision.verdict(), decision.cause()),
                finding.reason(),
                finding.a(),
                finding.b(),
                facts);
    }

    /** Nothing in the one text can be set against anything in the other. */
    static Answer notComparable(Obstacle obstacle) {
        return new Answer(
                null,
                "",
                "Not comparable: " + obstacle.sentence() + ".",
                null,
                null,
                List.of(new Fact("stopped at", obstacle.word()), new Fact("verdict", NOT_COMPARABLE)));
    }

    /** The verdict as it stands in files, {@code not-comparable} where there is none. */
    public String word() {
        return verdict == null ? NOT_COMPARABLE : Word.of(verdict);
    }

    public Severity severity() {
        return verdict == null ? Severity.NONE : verdict.severity();
    }
}
