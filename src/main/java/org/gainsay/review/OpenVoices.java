package org.gainsay.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Proposition;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Which voices may be told, given which claims are confidential now: all but those that nothing else than such a claim tells. */
public final class OpenVoices {

    private final Set<Voice> open = new HashSet<>();
    private final Set<Voice> confidential = new HashSet<>();
    private final Vocabulary vocabulary;

    /** @param hidden which of the claims may not leave the machine */
    public OpenVoices(Collection<Claim> claims, Predicate<Claim> hidden, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Claim claim : claims) {
            Set<Voice> voices = hidden.test(claim) ? confidential : open;
            answers(claim).map(answer -> voice(claim, answer)).forEach(voice -> {
                voices.add(voice);
                voices.add(withoutMatter(voice));
            });
        }
    }

    public boolean contains(Voice voice) {
        return Stream.of(voice.says(), name(voice.says()))
                .map(answer -> named(voice, answer))
                .noneMatch(told -> confidential.contains(told) && !open.contains(told));
    }

    /** By who says what of which matter; the figure named and the time say no more of who it is. */
    private Voice voice(Claim claim, String answer) {
        return voice(name(claim.origin().source()), answer, Voices.named(claim.proposition(), vocabulary));
    }

    /** As entries have it that do not tell of what somebody spoke. */
    private static Voice withoutMatter(Voice voice) {
        return voice(voice.origin(), voice.says(), null);
    }

    /** A voice of an earlier day under the names of today. */
    private Voice named(Voice voice, String answer) {
        Proposition of = voice.of();
        return voice(name(voice.origin()), answer, of == null ? null : Voices.named(of, vocabulary));
    }

    private static Voice voice(String origin, String says, @Nullable Proposition of) {
        return new Voice(origin, says, null, of, null, false);
    }

    /** Whatever a claim may answer to a question of any rule. */
    private Stream<String> answers(Claim claim) {
        String object = claim.proposition().object();
        return Stream.concat(
                Stream.of(
                        Voices.side(claim),
                        Voices.figure(claim, vocabulary),
                        name(claim.proposition().subject())),
                Stream.ofNullable(object).map(this::name));
    }

    private String name(String name) {
        return vocabulary.term(name).label();
    }
}
