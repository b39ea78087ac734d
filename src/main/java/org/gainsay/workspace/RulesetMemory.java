package org.gainsay.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.NameJudgement;

/**
 * Understands the same files and tellings once. A command asks for its rules many times over, and most of its time would go
 * into reading them again; files that somebody edits meanwhile are read anew. Safe for use by several threads.
 */
final class RulesetMemory {

    /** With and without what is confidential, with and without what people said, and another story. */
    private static final int KEPT = 6;

    private final Map<Read, Ruleset> known = new LinkedHashMap<>(KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Read, Ruleset> eldest) {
            return size() > KEPT;
        }
    };

    private record Read(List<RuleText> texts, List<SourceProfile> profiles, List<NameJudgement> judgements) {}

    /**
     * The ruleset of these files and tellings.
     *
     * @throws org.gainsay.input.InvalidInput with every fault of every file
     */
    synchronized Ruleset read(
            List<RuleText> texts, Collection<SourceProfile> profiles, List<NameJudgement> judgements) {
        Read read = new Read(List.copyOf(texts), List.copyOf(profiles), List.copyOf(judgements));
        Ruleset ruleset = known.get(read);
        if (ruleset == null) {
            ruleset = Ruleset.read(texts, profiles, judgements);
            known.put(read, ruleset);
        }
        return ruleset;
    }
}
