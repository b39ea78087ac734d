package org.gainsay.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** The sources of which people told something, found by any of their names. Immutable. */
public final class SourceBook {

    private final Vocabulary vocabulary;
    private final Map<Term, SourceProfile> byTerm = new TreeMap<>();

    /**
     * @param profiles of which no two are of one source
     * @param vocabulary that knows all their names
     */
    public SourceBook(Collection<SourceProfile> profiles, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (SourceProfile profile : profiles) {
            if (byTerm.putIfAbsent(vocabulary.term(profile.name()), profile) != null) {
                throw new IllegalArgumentException("two profiles of '" + profile.name() + "'");
            }
        }
    }

    /** By name. */
    public List<SourceProfile> profiles() {
        return List.copyOf(byTerm.values());
    }

    public Optional<SourceProfile> of(Term source) {
        return Optional.ofNullable(byTerm.get(source));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }
}
