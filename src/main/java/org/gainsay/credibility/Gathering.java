package org.gainsay.credibility;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Bearing;
import org.gainsay.compare.Question;
import org.gainsay.credibility.SourceRecord.OnQuestion;
import org.gainsay.rule.Verdict;
import org.gainsay.source.Institutions;
import org.gainsay.source.PairIndependence;

/** Gathers what befell the claims of one source, question by question. */
final class Gathering {

    private final Predicate<Claim> own;
    private final PairIndependence independence;
    private final NavigableMap<Question, NavigableMap<Event, NavigableSet<String>>> events = new TreeMap<>();
    private final Set<Question> met = new HashSet<>();

    Gathering(Predicate<Claim> own, Institutions institutions) {
        this.own = own;
        this.independence = new PairIndependence(institutions);
    }

    /** At least one of the two claims is the source's own. */
    void add(Bearing bearing) {
        events.computeIfAbsent(bearing.question(), any -> new TreeMap<>());
        boolean both = own.test(bearing.first()) && own.test(bearing.second());
        (both ? amongOwn(bearing) : byAnother(bearing)).forEach(event -> note(event, bearing));
    }

    private Set<Event> amongOwn(Bearing bearing) {
        Set<Event> found = EnumSet.noneOf(Event.class);
        if (bearing.verdict() == Verdict.REVISED_DOWN) {
            found.add(Event.REVISED);
        }
        if (bearing.verdict() == Verdict.TWO_VERSIONS) {
            found.add(Event.TWO_VERSIONS);
        }
        if (bearing.wordingChanged()) {
            found.add(Event.MISQUOTED);
        }
        return found;
    }

    private Set<Event> byAnother(Bearing bearing) {
        if (independence.of(bearing.first(), bearing.second()) != PairIndependence.Answer.INDEPENDENT) {
            return Set.of();
        }
        met.add(bearing.question());
        if (bearing.agrees()) {
            return Set.of(Event.CORROBORATED);
        }
        return ClaimRecord.isOpposed(bearing) ? Set.of(Event.CONTRADICTED) : Set.of();
    }

    private void note(Event event, Bearing bearing) {
        NavigableSet<String> claims = events.computeIfAbsent(bearing.question(), any -> new TreeMap<>())
                .computeIfAbsent(event, any -> new TreeSet<>());
        claims.add(bearing.first().id());
        claims.add(bearing.second().id());
    }

    /** In the order of the questions. */
    List<OnQuestion> questions() {
        return events.entrySet().stream()
                .map(entry -> new OnQuestion(entry.getKey(), met.contains(entry.getKey()), entry.getValue()))
                .toList();
    }
}
