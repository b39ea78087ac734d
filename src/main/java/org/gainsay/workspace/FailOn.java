package org.gainsay.workspace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.input.Nearest;
import org.gainsay.review.Judged;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What makes a check fail: a severity and everything above it, or certain verdicts.
 *
 * @param severity null where verdicts are named, or nothing is
 */
public record FailOn(@Nullable Severity severity, Set<Verdict> verdicts) {

    /** Nothing that is found makes the check fail. */
    public static final FailOn NEVER = new FailOn(null, Set.of());

    public FailOn {
        verdicts = Set.copyOf(verdicts);
    }

    /**
     * A severity ({@code error}, {@code warning}, {@code note}), or verdicts with commas between.
     *
     * @throws IllegalArgumentException with what is allowed
     */
    public static FailOn parse(String text) {
        Optional<Severity> severity = Word.parse(Severity.class, text).filter(level -> level != Severity.NONE);
        if (severity.isPresent()) {
            return new FailOn(severity.get(), Set.of());
        }
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (String word : text.split(",", -1)) {
            verdicts.add(Word.parse(Verdict.class, word.strip())
                    .filter(Verdict::isClash)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown level '" + word.strip() + "'; " + Nearest.hint(word.strip(), allowed()))));
        }
        return new FailOn(null, verdicts);
    }

    /**
     * Which of the conflicts make the check fail: those with a clash at this level that no decision covers. One that would not
     * stand without the claims that a machine read and nobody has accepted does so only where that is asked for.
     */
    public Failing of(JudgedCheck check, boolean machineRead) {
        Set<String> met = metBy(check.findings().conflicts());
        if (machineRead || met.isEmpty()) {
            return new Failing(met, 0);
        }
        Set<String> standing = metBy(check.ofAccepted());
        Set<String> counted = met.stream().filter(standing::contains).collect(Collectors.toSet());
        return new Failing(counted, met.size() - counted.size());
    }

    private Set<String> metBy(List<Judged> conflicts) {
        return conflicts.stream()
                .filter(this::isMetBy)
                .map(judged -> judged.conflict().fingerprint())
                .collect(Collectors.toSet());
    }

    private boolean isMetBy(Judged judged) {
        return judged.uncovered().stream().anyMatch(clash -> isMetBy(clash.verdict(), clash.severity()));
    }

    /** Whether a verdict of this severity makes the command fail. */
    public boolean isMetBy(Verdict verdict, Severity weight) {
        return verdicts.contains(verdict) || (severity != null && weight.compareTo(severity) >= 0);
    }

    /** The levels and verdicts that can be named. */
    public static List<String> allowed() {
        List<String> words = new ArrayList<>(List.of("error", "warning", "note"));
        Stream.of(Verdict.values()).filter(Verdict::isClash).map(Word::of).forEach(words::add);
        return words;
    }
}
