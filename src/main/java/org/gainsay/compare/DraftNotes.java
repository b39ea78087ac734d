package org.gainsay.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.DraftNote.Kind;
import org.gainsay.vocabulary.Term;

/** What is amiss with one claim of a draft. */
final class DraftNotes {

    private final Claim claim;
    private final Statement statement;
    private final List<Statement> same;
    private final Set<String> before;
    private final List<Relay> relays;

    /**
     * Takes what is known of the claim.
     *
     * @param same others that tell the same, the nearest to an origin first
     * @param before ids of the claims that stand before it in the draft
     */
    DraftNotes(Claim claim, Statement statement, List<Statement> same, Set<String> before, List<Relay> relays) {
        this.claim = claim;
        this.statement = statement;
        this.same = same;
        this.before = before;
        this.relays = relays;
    }

    /** One of a kind at most. */
    List<DraftNote> all() {
        return Stream.of(wording(), date(), attribution(), origin())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether it gives the time of which it speaks. */
    static boolean isDated(Claim claim) {
        TimeBasis basis = claim.asOf().basis();
        return basis == TimeBasis.STATED || basis == TimeBasis.INFERRED;
    }

    private boolean inOwnVoice() {
        return claim.attribution().size() == 1;
    }

    private Optional<DraftNote> wording() {
        Optional<DraftNote> relayed = relays.stream()
                .filter(relay -> relay.kind() == Relay.Kind.WORDING_CHANGED)
                .filter(relay -> relay.claims().get(1).id().equals(claim.id()))
                .map(relay -> new DraftNote(
                        Kind.WORDING_CHANGED, relay.reason(), relay.claims().subList(0, 1)))
                .findFirst();
        return relayed.or(() -> same.stream()
                .filter(other -> inOwnVoice() ? isAttributed(other) : other.sharesOriginWith(statement))
                .findFirst()
                .filter(other -> !Relays.changes(other, statement).isEmpty())
                .map(other -> new DraftNote(
                        Kind.WORDING_CHANGED,
                        Relays.reason(other, Relays.changes(other, statement)),
                        List.of(other.claim()))));
    }

    private Optional<DraftNote> date() {
        if (isDated(claim)) {
            return Optional.empty();
        }
        List<Statement> dated =
                same.stream().filter(other -> isDated(other.claim())).toList();
        String known = dated.stream()
                .findFirst()
                .map(other -> "; " + other.chain().origin().label() + " speaks of "
                        + Wording.of(other.claim().asOf()))
                .orElse("");
        return Optional.of(
                new DraftNote(Kind.NO_DATE, "It does not say of what time it holds" + known + ".", claims(dated)));
    }

    private Optional<DraftNote> attribution() {
        List<Statement> attributed =
                same.stream().filter(DraftNotes::isAttributed).toList();
        if (!inOwnVoice() || attributed.isEmpty()) {
            return Optional.empty();
        }
        List<Term> origins = attributed.stream()
                .map(other -> other.chain().origin())
                .distinct()
                .toList();
        return Optional.of(new DraftNote(
                Kind.NO_ATTRIBUTION,
                "The draft says it in its own voice; on record it comes from " + Wording.names(origins) + ".",
                claims(attributed)));
    }

    private Optional<DraftNote> origin() {
        return relayedFrom().or(this::toldBefore);
    }

    /** Its speaker has it from somebody else. */
    private Optional<DraftNote> relayedFrom() {
        Term speaker = statement.chain().origin();
        List<Statement> further = same.stream()
                .filter(other -> statement.chain().named() && other.chain().named())
                .filter(other -> other.chain().relays().contains(speaker)
                        && !other.chain().origin().equals(speaker))
                .toList();
        return further.stream()
                .findFirst()
                .map(other -> new DraftNote(
                        Kind.ONE_ORIGIN,
                        speaker.label() + " has it from "
                                + other.chain().origin().label() + "; the two count once.",
                        claims(further)));
    }

    /** The draft has told it before, of the same origin by another road. */
    private Optional<DraftNote> toldBefore() {
        return same.stream()
                .filter(other -> before.contains(other.id()))
                .filter(other -> other.sharesOriginWith(statement))
                .filter(other ->
                        !other.chain().sources().equals(statement.chain().sources()))
                .findFirst()
                .map(other -> new DraftNote(
                        Kind.ONE_ORIGIN,
                        "It goes back to " + statement.chain().origin().label() + ", as " + other.id()
                                + " does; the two count once.",
                        List.of(other.claim())));
    }

    private static boolean isAttributed(Statement statement) {
        return statement.claim().attribution().size() > 1;
    }

    private static List<Claim> claims(List<Statement> statements) {
        return statements.stream().map(Statement::claim).toList();
    }
}
