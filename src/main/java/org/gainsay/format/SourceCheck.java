package org.gainsay.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.source.Institutions;
import org.gainsay.source.SourceBook;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Whether what files tell of sources goes together: with itself, with what is told already, and with the vocabulary. */
public final class SourceCheck {

    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();

    /** Where a name was first met; no place is in the dataset. */
    private record Owner(SourceProfile profile, @Nullable LocatedSource at) {

        String place() {
            return at == null ? "in the dataset" : "in " + at.file() + ":" + at.line();
        }
    }

    private SourceCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Each profile of the files that does not go together with the others.
     *
     * @param known what is told already of other sources than these
     * @param vocabulary without what the profiles add to it
     */
    public static List<Problem> of(
            Collection<LocatedSource> newly, Collection<SourceProfile> known, Vocabulary vocabulary) {
        SourceCheck check = new SourceCheck(vocabulary);
        check.names(newly, known);
        newly.forEach(check::words);
        check.circles(newly, known);
        return check.problems.found();
    }

    private void names(Collection<LocatedSource> newly, Collection<SourceProfile> known) {
        Map<String, Owner> owners = new HashMap<>();
        known.forEach(profile -> keys(profile).forEach(key -> owners.put(key, new Owner(profile, null))));
        for (LocatedSource located : newly) {
            SourceProfile profile = located.profile();
            keys(profile)
                    .map(key -> Optional.ofNullable(owners.putIfAbsent(key, new Owner(profile, located)))
                            .filter(owner -> !owner.profile().equals(profile))
                            .map(owner -> shared(key, profile, owner)))
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(wrong -> report(located, wrong, "a name belongs to one source"));
        }
    }

    private static String shared(String key, SourceProfile profile, Owner owner) {
        boolean same = Term.key(profile.name()).equals(Term.key(owner.profile().name()));
        return same
                ? "source " + Shown.of(profile.name()) + " stands " + owner.place() + " too, with another content"
                : "'" + key + "' is already a name of "
                        + Shown.of(owner.profile().name()) + ", " + owner.place();
    }

    /** What the vocabulary says otherwise. */
    private void words(LocatedSource located) {
        SourceProfile profile = located.profile();
        Optional<Concept> concept = vocabulary.concept(vocabulary.term(profile.name()));
        concept.filter(SourceCheck::isNoSource)
                .ifPresent(other -> report(
                        located,
                        Shown.of(profile.name()) + " is a predicate, a unit or a thing counted in the vocabulary",
                        "one who speaks is allowed"));
        profile.aliases().stream()
                .flatMap(alias -> vocabulary.concept(vocabulary.term(alias)).stream()
                        .filter(other -> concept.filter(other::equals).isEmpty())
                        .map(other -> Shown.of(alias) + " is a name of '" + other.prefLabel() + "' in the vocabulary"))
                .forEach(wrong -> report(located, wrong, "a name belongs to one concept"));
        differs(
                located,
                "kind",
                word(profile.kind()),
                concept.map(Concept::sourceKind).map(Word::of));
        differs(located, "exactMatch", Optional.ofNullable(profile.exactMatch()), concept.map(Concept::exactMatch));
    }

    private static Optional<String> word(@Nullable SourceKind kind) {
        return Optional.ofNullable(kind).map(Word::of);
    }

    private void differs(LocatedSource located, String field, Optional<String> told, Optional<String> known) {
        if (told.isPresent() && known.isPresent() && !told.equals(known)) {
            report(
                    located,
                    "'" + field + "' is '" + told.get() + "', but '" + known.get() + "' in the vocabulary",
                    "leave it out, or change the vocabulary");
        }
    }

    private static boolean isNoSource(Concept concept) {
        return concept.sourceKind() == null
                && (concept.timeKind() != null || concept.conversion() != null || concept.unit() != null);
    }

    private void circles(Collection<LocatedSource> newly, Collection<SourceProfile> known) {
        SourceBook book = SourceBook.over(
                vocabulary,
                Stream.concat(newly.stream().map(LocatedSource::profile), known.stream())
                        .toList());
        Institutions institutions = new Institutions(book.vocabulary(), book);
        for (LocatedSource located : newly) {
            Term source = book.vocabulary().term(located.profile().name());
            Stream.concat(Stream.ofNullable(located.profile().parent()), located.profile().speaksFor().stream())
                    .map(book.vocabulary()::term)
                    .filter(behind -> behind.equals(source)
                            || institutions.principals(behind).contains(source))
                    .findFirst()
                    .ifPresent(behind -> report(
                            located,
                            Shown.of(located.profile().name()) + " stands behind itself"
                                    + (behind.equals(source) ? "" : ", by way of " + Shown.of(behind.label())),
                            "'parent' and 'speaksFor' never lead back to where they began"));
        }
    }

    private static Stream<String> keys(SourceProfile profile) {
        return profile.names().map(Term::key).distinct();
    }

    private void report(LocatedSource located, String wrong, String allowed) {
        problems.add(located.file(), located.line(), 0, wrong, allowed);
    }
}
