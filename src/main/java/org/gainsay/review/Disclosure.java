package org.gainsay.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps of an entry what may leave the machine: where confidential claims took part, neither who said them nor any words about it. */
public final class Disclosure {

    private static final String WITHHELD = "withheld";

    private final Predicate<Voice> open;
    private final Set<String> secret;

    /**
     * Decides what may be told of some entries.
     *
     * @param entries all that are told together; words that one of them withholds stand in none, for many may be decided at once
     * @param open whether a voice may be told; one that was confidential when it was heard never is
     */
    public Disclosure(Collection<Decision> entries, Predicate<Voice> open) {
        this.open = open;
        this.secret = entries.stream()
                .filter(this::withholds)
                .flatMap(Disclosure::words)
                .collect(Collectors.toSet());
    }

    /** Whether anything of an entry stays here. */
    public boolean withholds(Decision entry) {
        return entry.saw().positions().stream().flatMap(List::stream).anyMatch(voice -> !isOpen(voice));
    }

    /** The entry as it may be told; itself where nothing of it is confidential, and nothing where no clash is left that is not. */
    public Optional<Decision> of(Decision entry) {
        boolean withholds = withholds(entry);
        if (!withholds && words(entry).noneMatch(secret::contains)) {
            return Optional.of(entry);
        }
        Saw saw = withholds ? of(entry.saw()) : entry.saw();
        return saw.clashes().isEmpty() ? Optional.empty() : Optional.of(told(entry, saw));
    }

    private static Decision told(Decision entry, Saw saw) {
        return new Decision(
                entry.fingerprint(),
                entry.previousFingerprints(),
                entry.question(),
                of(entry.ruling()),
                entry.reason().isEmpty() ? "" : WITHHELD,
                entry.author(),
                entry.at(),
                entry.expires(),
                entry.machineRead(),
                entry.claims(),
                saw);
    }

    private static Stream<String> words(Decision entry) {
        return Stream.of(
                        Optional.of(entry.reason()),
                        Optional.ofNullable(entry.ruling().figure()),
                        Optional.ofNullable(entry.ruling().asked()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty());
    }

    private boolean isOpen(Voice voice) {
        return !voice.confidential() && open.test(voice);
    }

    private static Ruling of(Ruling ruling) {
        return new Ruling(
                ruling.kind(),
                ruling.code(),
                ruling.figure() == null ? null : WITHHELD,
                ruling.asked() == null ? null : WITHHELD,
                ruling.until(),
                ruling.takesBack());
    }

    private Saw of(Saw saw) {
        List<List<Voice>> positions = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < saw.positions().size(); place++) {
            List<Voice> told =
                    saw.positions().get(place).stream().filter(this::isOpen).toList();
            if (!told.isEmpty()) {
                places.put(place, positions.size());
                positions.add(told);
            }
        }
        List<Saw.Clash> clashes = new ArrayList<>();
        for (Saw.Clash clash : saw.clashes()) {
            Integer a = places.get(clash.a());
            Integer b = places.get(clash.b());
            if (a != null && b != null) {
                clashes.add(new Saw.Clash(a, b, clash.verdict()));
            }
        }
        return new Saw(null, clashes.isEmpty() ? List.of() : positions, clashes);
    }
}
