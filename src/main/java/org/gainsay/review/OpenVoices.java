package org.gainsay.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Vocabulary;

/** Which voices may be told, given which claims are confidential now: all but those that nothing else than such a claim tells. */
public final class OpenVoices {

    private final Set<Voice> open = new HashSet<>();
    private final Set<Voice> confidential = new HashSet<>();
    private final Vocabulary vocabulary;

    /** @param hidden which of the claims may not leave the machine */
    public OpenVoices(Collection<Claim> claims, Predicate<Claim> hidden, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Claim claim : claims) {
            String origin = name(claim.origin().source());
            Set<Voice> voices = hidden.test(claim) ? confidential : open;
            answers(claim).forEach(answer -> voices.add(new Voice(origin, answer, false)));
        }
    }

    public boolean contains(Voice voice) {
        return Stream.of(voice.says(), name(voice.says()))
                .map(answer -> new Voice(name(voice.origin()), answer, false))
                .noneMatch(told -> confidential.contains(told) && !open.contains(told));
    }

    /** Whatever a claim may answer to a question of any rule. */
    private Stream<String> answers(Claim claim) {
        String object = claim.proposition().object();
        return Stream.concat(
                Stream.of(
                        Voices.side(claim),
                        Voices.figure(claim),
                        name(claim.proposition().subject())),
                Stream.ofNullable(object).map(this::name));
    }

    private String name(String name) {
        return vocabulary.term(name).label();
    }
}
