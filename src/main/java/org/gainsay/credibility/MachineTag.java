package org.gainsay.credibility;

import java.util.Locale;

/**
 * A grade as other programs tag with it: {@code admiralty-scale:source-reliability="b"}, after the MISP taxonomy format
 * (draft-dulaunoy-misp-taxonomy-format). The taxonomy lets an entity carry one tag of a predicate; where several people
 * graded it, who reads the tags has to choose whose to take.
 */
public final class MachineTag {

    static final String NAMESPACE = "admiralty-scale";

    private MachineTag() {}

    public static String of(Rating rating) {
        return NAMESPACE + ":" + rating.scale().predicate() + "=\""
                + rating.symbol().toLowerCase(Locale.ROOT) + "\"";
    }
}
