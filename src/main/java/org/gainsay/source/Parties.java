package org.gainsay.source;

import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Proposition;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** Who is a party to what: only where a person said so of a source, or of one for whom it speaks. */
public final class Parties {

    private final SourceBook book;
    private final Vocabulary vocabulary;

    public Parties(SourceBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
    }

    /** Whether the origin of a claim is a party to what the claim is about: its subject, its object or its place. */
    public boolean isParty(Claim claim) {
        Proposition proposition = claim.proposition();
        return interests(vocabulary.term(claim.origin().source()))
                .map(interest -> vocabulary.term(interest.in()))
                .anyMatch(matter -> Stream.of(proposition.subject(), proposition.object(), proposition.place())
                        .filter(Objects::nonNull)
                        .anyMatch(name -> vocabulary.isWithin(vocabulary.term(name), matter)));
    }

    /** What people said that a source, or one for whom it speaks, is a party to. */
    public Stream<Interest> interests(Term source) {
        return Stream.concat(Stream.of(source), vocabulary.speaksFor(source).stream())
                .flatMap(each -> book.of(each).stream())
                .flatMap(profile -> profile.interests().stream());
    }
}
