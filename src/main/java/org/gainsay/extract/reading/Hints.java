package org.gainsay.extract.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.extract.Antecedent;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** What coreference takes the subject of a claim's clause for: told with the claim, and never believed. */
final class Hints {

    private final Map<Integer, Antecedent> antecedents;

    Hints(List<Antecedent> antecedents) {
        this.antecedents = antecedents.stream()
                .collect(Collectors.toMap(Antecedent::head, Function.identity(), (first, second) -> first));
    }

    /** Empty where the subject is a name, where nothing stands behind it, and where the claim is of that already. */
    Optional<String> of(Draft draft) {
        Sentence sentence = draft.passage().sentence();
        Token subject = new Clauses(sentence).clause(draft.at()).subject();
        if (subject == null || !(subject.tag().equals("PRP") || Things.isDefinite(sentence, subject))) {
            return Optional.empty();
        }
        return Optional.ofNullable(antecedents.get(subject.start()))
                .filter(told -> !told.meant()
                        .equalsIgnoreCase(draft.said().proposition().subject()))
                .map(told -> "\"" + told.words() + "\" may be " + told.meant() + " (coreference)");
    }
}
