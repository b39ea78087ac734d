package org.gainsay.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.vocabulary.Term;

/** What origins share that may be one. */
final class Kinship {

    private static final String UNNAMED = "unnamed";

    private final Institutions institutions;

    private record Family(String name) {}

    Kinship(Institutions institutions) {
        this.institutions = institutions;
    }

    /** To which an origin belongs; empty where nobody can tell. */
    Optional<Term> institution(Term source, boolean named) {
        return named || !institutions.principals(source).isEmpty()
                ? Optional.of(institutions.institution(source))
                : Optional.empty();
    }

    /** The source itself, its institution, its principals, its publishing house, and that it is unnamed. */
    Set<Object> marks(Term source, boolean named) {
        return Stream.of(
                        Stream.of(source),
                        institution(source, named).stream(),
                        institutions.principals(source).stream(),
                        institutions.family(source).stream().map(Family::new),
                        named ? Stream.of() : Stream.of(UNNAMED))
                .flatMap(Function.<Stream<?>>identity())
                .collect(Collectors.toSet());
    }
}
