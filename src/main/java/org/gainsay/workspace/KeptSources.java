package org.gainsay.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.source.SourceBook;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.Term;

/** The sources that the dataset marks confidential: they stay so in a check in which it otherwise has no part. */
final class KeptSources {

    private final SourceBook book;

    KeptSources(SourceBook book) {
        this.book = book;
    }

    boolean isConfidential(Claim claim) {
        return book.isConfidential(claim);
    }

    /**
     * What files tell of sources, with those of them marked confidential that the dataset marks so, and the others of the dataset by
     * their names alone, so that no file can tell of them as of others.
     */
    List<SourceProfile> over(Collection<SourceProfile> told) {
        List<SourceProfile> profiles = new ArrayList<>();
        told.stream()
                .map(profile -> profile.names().anyMatch(book::isConfidential) ? profile.keptConfidential() : profile)
                .forEach(profiles::add);
        Set<String> names =
                told.stream().flatMap(SourceProfile::names).map(Term::key).collect(Collectors.toSet());
        book.profiles().stream()
                .filter(SourceProfile::confidential)
                .map(profile -> profile.names()
                        .filter(name -> !names.contains(Term.key(name)))
                        .toList())
                .filter(others -> !others.isEmpty())
                .map(others -> SourceProfile.confidential(others.get(0), others.subList(1, others.size())))
                .forEach(profiles::add);
        return profiles;
    }
}
