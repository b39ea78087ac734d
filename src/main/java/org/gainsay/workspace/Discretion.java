package org.gainsay.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;

/**
 * The one place that keeps what is confidential on this machine. Every claim that a command gets passes through here: where a
 * person reads a table on a terminal of this machine, all of them; in every other case, such as a file, a pipe or a format for
 * programs, those alone that are not marked confidential. The others are counted and otherwise as if they were not there.
 */
public final class Discretion {

    private final Set<String> keptBack = new HashSet<>();
    private boolean onTerminal;

    /** @param onTerminal whether a person sits at a terminal, who completes names between two commands */
    public Discretion(boolean onTerminal) {
        this.onTerminal = onTerminal;
    }

    /**
     * Runs a command, and counts what is kept back from it anew.
     *
     * @param read whether a person reads its results as a table on a terminal of this machine
     */
    public synchronized <T> T during(boolean read, Callable<T> command) throws Exception {
        boolean before = onTerminal;
        onTerminal = read;
        keptBack.clear();
        try {
            return command.call();
        } finally {
            onTerminal = before;
        }
    }

    /** Those that may be told, in their order; none of them names one of the others as denied. */
    List<Claim> of(Collection<Claim> claims) {
        if (onTerminal) {
            return List.copyOf(claims);
        }
        Set<String> kept =
                claims.stream().filter(Claim::confidential).map(Claim::id).collect(Collectors.toSet());
        keptBack.addAll(kept);
        return open(claims, kept::contains);
    }

    /**
     * The same for some claims of many.
     *
     * @param any finds each of the many by its id
     */
    List<Claim> of(Collection<Claim> some, Function<String, Optional<Claim>> any) {
        if (onTerminal) {
            return List.copyOf(some);
        }
        some.stream().filter(Claim::confidential).map(Claim::id).forEach(keptBack::add);
        return open(some, id -> any.apply(id).filter(Claim::confidential).isPresent());
    }

    private static List<Claim> open(Collection<Claim> claims, Predicate<String> kept) {
        return claims.stream()
                .filter(claim -> !claim.confidential())
                .map(claim -> claim.denies().stream().anyMatch(kept)
                        ? claim.denying(
                                claim.denies().stream().filter(kept.negate()).toList())
                        : claim)
                .toList();
    }

    /**
     * Those that may be told: without a document in which nothing stands but what is kept back, and without the text of one in
     * which that stands too.
     *
     * @param claims all of them
     */
    List<Document> documents(Collection<Document> documents, Collection<Claim> claims) {
        Set<String> open = cited(of(claims));
        Set<String> touched = onTerminal
                ? Set.of()
                : cited(claims.stream().filter(Claim::confidential).toList());
        return documents.stream()
                .filter(document -> open.contains(document.id()) || !touched.contains(document.id()))
                .map(document -> touched.contains(document.id()) ? document.withoutText() : document)
                .toList();
    }

    private static Set<String> cited(Collection<Claim> claims) {
        return claims.stream()
                .map(Claim::provenance)
                .filter(Objects::nonNull)
                .map(Provenance::document)
                .collect(Collectors.toSet());
    }

    /** How many claims have been kept back from the command so far. */
    public int keptBack() {
        return keptBack.size();
    }
}
