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
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.source.SourceBook;
import org.gainsay.source.SourceProfile;

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

    /** Whether all may be told. */
    boolean tellsAll() {
        return onTerminal;
    }

    /**
     * Those that may be told, in their order; none of them names one of the others as denied. Where all may be told, those are
     * marked that are confidential by a source.
     *
     * @param confidential whether a claim is
     */
    List<Claim> of(Collection<Claim> claims, Predicate<Claim> confidential) {
        if (onTerminal) {
            return marked(claims, confidential);
        }
        Set<String> kept = claims.stream().filter(confidential).map(Claim::id).collect(Collectors.toSet());
        return open(claims, kept::contains);
    }

    /**
     * The same for some claims of many.
     *
     * @param any finds each of the many by its id
     */
    List<Claim> of(Collection<Claim> some, Predicate<Claim> confidential, Function<String, Optional<Claim>> any) {
        return onTerminal
                ? marked(some, confidential)
                : open(some, id -> any.apply(id).filter(confidential).isPresent());
    }

    private static List<Claim> marked(Collection<Claim> claims, Predicate<Claim> confidential) {
        return claims.stream()
                .map(claim -> !claim.confidential() && confidential.test(claim) ? claim.keptConfidential() : claim)
                .toList();
    }

    private List<Claim> open(Collection<Claim> claims, Predicate<String> kept) {
        claims.stream().map(Claim::id).filter(kept).forEach(keptBack::add);
        return claims.stream()
                .filter(claim -> !kept.test(claim.id()))
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
     * @param confidential whether a claim is
     */
    List<Document> documents(Collection<Document> documents, Collection<Claim> claims, Predicate<Claim> confidential) {
        if (onTerminal) {
            return List.copyOf(documents);
        }
        Set<String> open = cited(claims.stream().filter(confidential.negate()));
        Set<String> touched = cited(claims.stream().filter(confidential));
        return documents.stream()
                .filter(document -> open.contains(document.id()) || !touched.contains(document.id()))
                .map(document -> touched.contains(document.id()) ? document.withoutText() : document)
                .toList();
    }

    /**
     * The rules as they may be told: what people told of confidential sources is no part of them.
     *
     * @param with makes them of what was told of the others
     */
    Ruleset of(Ruleset whole, Function<List<SourceProfile>, Ruleset> with) {
        SourceBook sources = whole.sources();
        return onTerminal || sources.profiles().stream().noneMatch(SourceProfile::confidential)
                ? whole
                : with.apply(sources.open());
    }

    private static Set<String> cited(Stream<Claim> claims) {
        return claims.map(Claim::provenance)
                .filter(Objects::nonNull)
                .map(Provenance::document)
                .collect(Collectors.toSet());
    }

    /** How many claims have been kept back from the command so far. */
    public int keptBack() {
        return keptBack.size();
    }
}
