package org.gainsay.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The sources of which people told something, found by any of their names. Immutable. */
public final class SourceBook {

    private final Vocabulary vocabulary;
    private final Map<Term, SourceProfile> byTerm = new TreeMap<>();

    /**
     * Where several profiles are of one source, because a person said that their names mean the same, they are taken together.
     *
     * @param vocabulary that knows all their names
     */
    public SourceBook(Collection<SourceProfile> profiles, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        profiles.forEach(profile -> byTerm.merge(vocabulary.term(profile.name()), profile, SourceProfile::joinedWith));
    }

    /** The profiles over a vocabulary that knows nothing of them yet: they add to its concepts. */
    public static SourceBook over(Vocabulary vocabulary, Collection<SourceProfile> profiles) {
        return new SourceBook(profiles, told(vocabulary, profiles));
    }

    /** A vocabulary with what profiles add to it: other names, kinds, whom a source speaks for, Wikidata ids. */
    public static Vocabulary told(Vocabulary vocabulary, Collection<SourceProfile> profiles) {
        return vocabulary.withTold(profiles.stream().map(SourceBook::concept).toList());
    }

    private static Concept concept(SourceProfile profile) {
        return new Concept(
                profile.name(),
                profile.aliases(),
                List.of(),
                profile.exactMatch(),
                false,
                null,
                profile.speaksFor(),
                profile.kind(),
                null,
                null,
                List.of(),
                null,
                List.of());
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

    /** Whether a claim may not leave the machine: it is marked so itself, or a source in its chain is. */
    public boolean isConfidential(Claim claim) {
        return claim.confidential() || claim.attribution().stream().anyMatch(hop -> isConfidential(hop.source()));
    }

    /** Whether a source may not leave the machine, by any of its names. */
    public boolean isConfidential(@Nullable String name) {
        return name != null
                && of(vocabulary.term(name)).filter(SourceProfile::confidential).isPresent();
    }

    /** What may leave the machine: profiles of sources that are not confidential, without the names of those that are. */
    public List<SourceProfile> open() {
        return byTerm.values().stream()
                .filter(profile -> !profile.confidential())
                .map(profile -> profile.without(this::isConfidential))
                .toList();
    }
}
