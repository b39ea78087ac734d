package org.gainsay.extract.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.vocabulary.Term;

/**
 * Which claims "those claims" are: what others assert in the sentences just before; of these the ones that concern who
 * answers them, else the ones that are best understood; of these the nearest sentence's.
 */
final class ClaimsBefore {

    /** How many sentences back they may stand. */
    private static final int BACK = 2;

    private static final int UNDERSTOOD = 2;

    private final Names names;

    ClaimsBefore(Names names) {
        this.names = names;
    }

    /** @param answerer who denies them, with whoever reports it; the result is empty where nothing can be meant */
    List<Draft> meant(Passage passage, List<Hop> answerer, List<Draft> before) {
        List<Draft> near = before.stream()
                .filter(draft -> draft.passage().index() >= passage.index() - BACK)
                .filter(draft -> draft.passage().index() < passage.index())
                .filter(draft -> draft.polarity() == Polarity.ASSERTED)
                .toList();
        Optional<Term> state =
                answerer.stream().findFirst().flatMap(hop -> names.nations().stateOf(names.term(hop.source())));
        List<Draft> about = near.stream()
                .filter(draft -> state.isPresent() && concerns(draft.said().proposition(), state.get()))
                .toList();
        List<Draft> understood = near.stream()
                .filter(draft -> draft.said().known() == UNDERSTOOD)
                .toList();
        return nearest(Stream.of(about, understood)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of()));
    }

    private boolean concerns(Proposition proposition, Term state) {
        String adjective = names.nations().adjective(state).orElse(state.label());
        return Stream.of(proposition.subject(), proposition.object() == null ? "" : proposition.object())
                .anyMatch(name -> name.contains(adjective)
                        || names.nations()
                                .stateOf(names.term(name))
                                .filter(state::equals)
                                .isPresent());
    }

    private static List<Draft> nearest(List<Draft> drafts) {
        int last =
                drafts.stream().mapToInt(draft -> draft.passage().index()).max().orElse(-1);
        return drafts.stream().filter(draft -> draft.passage().index() == last).toList();
    }
}
