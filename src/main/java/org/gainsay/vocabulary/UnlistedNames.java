package org.gainsay.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names that no file lists, but whose words do: a common noun in its other number ("a fighter"); one of which words tell whose it is
 * ("Iranian drones", "Libya's interior ministry", "the president of Egypt", "UNHCR spokesman"); the people of a state ("Libyans");
 * a voice behind its office ("French President Emmanuel Macron") or behind whose it is ("Israel's Haaretz").
 */
final class UnlistedNames {

    private static final int MOST_WORDS = 12;
    private static final String PEOPLE = "people";
    private static final Pattern ARTICLE = Pattern.compile("^an? (?=.)");
    private static final Pattern OWNER_BEHIND = Pattern.compile(" (?:of|from) (?:the )?");
    private static final Pattern POSSESSIVE = Pattern.compile("(.+?)(?:'s|(?<=s)')");

    private final ListedConcepts listed;
    private final OwnedThings owned;
    private final Map<String, Concept> owners = new HashMap<>();
    private final Map<String, Concept> adjectives = new HashMap<>();

    UnlistedNames(Collection<Concept> concepts, ListedConcepts listed) {
        this.listed = listed;
        this.owned = new OwnedThings(listed);
        for (Concept concept : concepts) {
            if (!concept.adjective().isEmpty()) {
                concept.labels().forEach(label -> owners.put(Term.key(label), concept));
                concept.adjective().forEach(word -> adjectives.putIfAbsent(Term.key(word), concept));
            }
        }
    }

    /** The concept that a name means by its words; nothing where it is none of the kinds of names above. */
    Optional<Concept> understand(String key) {
        String name = ARTICLE.matcher(key).replaceFirst("");
        List<String> words = Arrays.asList(name.split(" ", MOST_WORDS + 1));
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return listed.called(name)
                .or(() -> listed.commonNoun(name))
                .or(() -> longestFirst(words, owner -> withOwnerWithin(words, owner)))
                .or(() -> withOwnerBehind(name))
                .or(() -> longestFirst(words, split -> ofVoice(words, split)))
                .or(() -> people(name));
    }

    /** Those whose adjectives stand in a name before other words: Russia and Syria in Russian and Syrian mercenaries. */
    Set<Concept> owners(String key) {
        List<String> words = Arrays.asList(key.split(" ", MOST_WORDS + 1));
        return IntStream.range(0, words.size() - 1)
                .boxed()
                .flatMap(from -> IntStream.iterate(words.size() - 1, to -> to > from, to -> to - 1)
                        .mapToObj(to -> new Part(from, to).in(words))
                        .flatMap(word -> Stream.ofNullable(adjectives.get(word)))
                        .limit(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A part of a name's words: from the first up to, but without, another. */
    private record Part(int from, int to) {

        String in(List<String> words) {
            return String.join(" ", words.subList(from, to));
        }

        String leftOf(List<String> words) {
            return String.join(
                    " ",
                    Stream.concat(words.subList(0, from).stream(), words.subList(to, words.size()).stream())
                            .toList());
        }
    }

    private static Optional<Concept> longestFirst(List<String> words, Function<Part, Optional<Concept>> reading) {
        return IntStream.iterate(words.size() - 1, length -> length > 0, length -> length - 1)
                .boxed()
                .flatMap(length ->
                        IntStream.rangeClosed(0, words.size() - length).mapToObj(from -> new Part(from, from + length)))
                .flatMap(part -> reading.apply(part).stream())
                .findFirst();
    }

    /** An adjective or a possessive may stand anywhere: regular Russian troops. */
    private Optional<Concept> withOwnerWithin(List<String> words, Part part) {
        String name = part.in(words);
        Matcher possessive = POSSESSIVE.matcher(name);
        Concept adjective = adjectives.get(name);
        Optional<Concept> owner = Optional.ofNullable(
                adjective == null && possessive.matches() ? owners.get(possessive.group(1)) : adjective);
        String rest = part.leftOf(words);
        return owner.flatMap(known -> listed.commonNoun(rest).map(noun -> owned.of(known, noun)))
                .or(() -> owner.flatMap(any -> voice(rest)));
    }

    private Optional<Concept> withOwnerBehind(String name) {
        return OWNER_BEHIND
                .matcher(name)
                .results()
                .flatMap(of -> Optional.ofNullable(owners.get(name.substring(of.end())))
                        .flatMap(owner ->
                                listed.commonNoun(name.substring(0, of.start())).map(noun -> owned.of(owner, noun)))
                        .stream())
                .findFirst();
    }

    /** A voice with its spokesman behind it, or with its office in front. */
    private Optional<Concept> ofVoice(List<String> words, Part part) {
        if (part.from() > 0) {
            return Optional.empty();
        }
        String front = POSSESSIVE.matcher(part.in(words)).replaceFirst("$1");
        String behind = part.leftOf(words);
        return listed.commonNoun(behind)
                .filter(noun -> listed.whose(noun).equals(Optional.of(Whose.VOICE)))
                .flatMap(noun -> anyVoice(front).map(owner -> owned.of(owner, noun)))
                .or(() -> voice(behind).filter(name -> isOffice(front)));
    }

    private boolean isOffice(String front) {
        return listed.commonNoun(front).or(() -> understand(front)).isPresent();
    }

    private Optional<Concept> anyVoice(String name) {
        return listed.called(name).or(() -> understand(name)).filter(owner -> owner.sourceKind() != null);
    }

    /** A listed name of one who speaks. */
    private Optional<Concept> voice(String name) {
        return listed.called(name)
                .filter(concept -> concept.adjective().isEmpty())
                .filter(concept -> listed.nearest(concept, Concept::sourceKind).isPresent());
    }

    private Optional<Concept> people(String name) {
        Concept owner = name.endsWith("s") ? adjectives.get(name.substring(0, name.length() - 1)) : null;
        return owner == null ? Optional.empty() : listed.commonNoun(PEOPLE).map(people -> owned.of(owner, people));
    }
}
