package org.gainsay.report.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.compare.Conflict;
import org.gainsay.review.Judged;

/** What people decided of the conflicts of a report. Immutable. */
public final class Judgements {

    /** Nobody has decided anything. */
    public static final Judgements NONE = new Judgements(List.of());

    private final Map<String, Judged> byFingerprint = new HashMap<>();

    public Judgements(Collection<Judged> judged) {
        judged.stream()
                .filter(one -> !one.history().isEmpty())
                .forEach(one -> byFingerprint.put(one.conflict().fingerprint(), one));
    }

    public Judgement of(Conflict conflict) {
        Judged judged = byFingerprint.get(conflict.fingerprint());
        return Judgement.of(judged == null ? Judged.open(conflict) : judged);
    }
}
