package org.gainsay.report.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Wording;
import org.gainsay.report.DecisionText;
import org.gainsay.report.Phrases;
import org.gainsay.review.Judged;

/** A conflict in sentences, for tools that show a few lines of text. */
final class ConflictSentences {

    private static final int CLASHES = 5;

    private ConflictSentences() {}

    /** {@code unresolved: Jets delivered to Libya?}. */
    static String title(Conflict conflict) {
        return Word.of(conflict.verdict()) + ": " + conflict.question().text();
    }

    /** What brought it back where it was judged before, the verdict's sentence, why, and whether it rests on what nobody has accepted. */
    static List<String> why(Judged judged) {
        Conflict conflict = judged.conflict();
        Stream<String> back = judged.causes().isEmpty()
                ? Stream.empty()
                : DecisionText.state(judged).stream().map(state -> "Judged before, now " + state + ".");
        List<Clash> clashes = conflict.clashes();
        String sentence = clashes.get(0).sentence();
        List<String> reasons =
                clashes.stream().limit(CLASHES).map(Clash::reason).toList();
        Stream<String> more = clashes.size() > CLASHES
                ? Stream.of("… and " + Counted.of(clashes.size() - CLASHES, "more clash", "more clashes") + ".")
                : Stream.empty();
        Stream<String> unaccepted = conflict.machineRead()
                ? Stream.of("It rests on claims that a machine read and nobody has accepted: "
                        + conflict.unaccepted().stream().map(Claim::id).collect(Collectors.joining(", ")) + ".")
                : Stream.empty();
        return Stream.of(
                        back,
                        Stream.of(sentence).filter(said -> !reasons.get(0).startsWith(said)),
                        reasons.stream(),
                        more,
                        unaccepted)
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Who says what, and when: {@code UN report > Reuters, 7 May 2020: up to 1,200: Wagner people present, Libya (a-15)}. */
    static String said(Claim claim) {
        DateRange day = claim.saidOn();
        String when = day == null ? Phrases.time(claim) : "said " + Wording.of(day);
        return Phrases.chain(claim) + ", " + when + ": " + Phrases.stated(claim) + " (" + claim.id() + ")";
    }
}
