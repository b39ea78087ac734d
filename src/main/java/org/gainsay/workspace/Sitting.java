package org.gainsay.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gainsay.compare.Conflict;
import org.gainsay.review.Decision;
import org.gainsay.review.Decisions;
import org.gainsay.review.Judged;
import org.gainsay.review.Judging;
import org.gainsay.review.Ruling;
import org.gainsay.store.DecisionStore;
import org.jspecify.annotations.Nullable;

/** One person's decisions, one after the other or many at once; each is kept at once. */
public final class Sitting {

    private final DecisionStore store;
    private final Judging judging;
    private final Clock clock;
    private final String author;
    private Decisions decisions;

    /** @param author who decides */
    Sitting(DecisionStore store, Judging judging, Clock clock, String author) {
        this.store = store;
        this.judging = judging;
        this.clock = clock;
        this.author = author;
        this.decisions = store.all();
    }

    /**
     * Adds an entry about each of the conflicts, or about none, and gives them back as they then stand.
     *
     * @param reason in words; may be empty
     * @param expires the last day on which it is to hold; null for ever
     */
    public List<Judged> decide(
            Collection<Conflict> conflicts, Ruling ruling, String reason, @Nullable LocalDate expires) {
        List<Decision> entries = conflicts.stream()
                .map(conflict ->
                        judging.decide(conflict, ruling, reason, author, after(decisions.about(conflict)), expires))
                .toList();
        store.add(entries);
        decisions = decisions.with(entries);
        return judging.of(List.copyOf(conflicts), decisions, LocalDate.now(clock));
    }

    /**
     * Takes back the last entry about a conflict that nobody has taken back, and gives the conflict back as it then stands.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Judged takeBack(Judged judged) {
        Decision last = judged.decision()
                .orElseThrow(() -> new IllegalArgumentException("nothing was decided that could be taken back"));
        return decide(List.of(judged.conflict()), Ruling.takingBack(last), "", null)
                .get(0);
    }

    /** Now, but later than what was said before, also where another's clock runs ahead. */
    private Instant after(List<Decision> history) {
        Instant now = clock.instant();
        Instant next =
                history.isEmpty() ? now : history.get(history.size() - 1).at().plusMillis(1);
        return now.isAfter(next) ? now : next;
    }
}
