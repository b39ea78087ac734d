package org.gainsay.credibility;

import java.util.List;
import org.gainsay.source.Interest;
import org.gainsay.source.Parties;

/**
 * What of the record of a source bears on its reliability.
 *
 * @param borneOut of the questions on which independent origins agreed with it or spoke against it, those where they only agreed
 * @param twoVersions of all questions on which it can be set beside something, those where it told two versions
 * @param matters to what it is a party, as people said
 */
public record SourceEvidence(Rate borneOut, Rate twoVersions, List<String> matters) {

    public SourceEvidence {
        matters = List.copyOf(matters);
    }

    /** From the record of a source. */
    public static SourceEvidence of(SourceRecord record, Parties parties) {
        int agreed = 0;
        int decided = 0;
        for (SourceRecord.OnQuestion on : record.questions()) {
            boolean against = on.events().containsKey(Event.CONTRADICTED);
            boolean agreeing = on.events().containsKey(Event.CORROBORATED);
            decided += against || agreeing ? 1 : 0;
            agreed += agreeing && !against ? 1 : 0;
        }
        return new SourceEvidence(
                new Rate(agreed, decided),
                record.rate(Event.TWO_VERSIONS),
                parties.interests(record.source())
                        .map(Interest::in)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
