package org.gainsay.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.claim.Proposition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a conflict is about. It follows from one claim alone, never from which others are loaded.
 *
 * @param place null where the claim names none
 */
public record Question(Rule rule, Term measure, Term topic, @Nullable Term place) implements Comparable<Question> {

    private static final int FINGERPRINT_BYTES = 8;

    /** The question that a proposition answers under a rule that measures its predicate. */
    public static Question of(Proposition proposition, Rule rule, Vocabulary vocabulary, RuleBook rules) {
        return new Questions(vocabulary, rules).of(proposition, rule);
    }

    /** Sixteen hexadecimal digits that stand for the question, whoever asks and whatever is answered. */
    public String fingerprint() {
        return fingerprint(measure.key(), topic.key(), place == null ? "" : place.key());
    }

    /** The fingerprints that the question had while its measure, its topic or its place bore a name that another has replaced. */
    NavigableSet<String> formerFingerprints(Vocabulary vocabulary) {
        NavigableSet<String> former = new TreeSet<>();
        for (String measureKey : names(measure, vocabulary)) {
            for (String topicKey : names(topic, vocabulary)) {
                for (String placeKey : place == null ? List.of("") : names(place, vocabulary)) {
                    former.add(fingerprint(measureKey, topicKey, placeKey));
                }
            }
        }
        former.remove(fingerprint());
        return former;
    }

    private static List<String> names(Term term, Vocabulary vocabulary) {
        Stream<String> former = vocabulary.concept(term).stream()
                .flatMap(concept -> concept.replaces().stream())
                .map(Term::key);
        return Stream.concat(Stream.of(term.key()), former).toList();
    }

    private String fingerprint(String measureKey, String topicKey, String placeKey) {
        String identity = String.join("\n", rule.id(), measureKey, topicKey, placeKey);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The question as a person reads it. */
    public String text() {
        String template = rule.header().question();
        String pattern = template == null ? "{topic}: {measure}?" : template;
        String asked = pattern.replace("{topic}", topic.label()).replace("{measure}", measure.label());
        String where = place == null ? "" : place.label();
        String filled = asked.contains("{place}") && place == null
                ? asked.replaceAll(",? ((in|over|at|near|to) )?\\(?\\{place}\\)?", "")
                : asked.replace("{place}", where);
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    @Override
    public int compareTo(Question other) {
        return Comparator.comparing((Question question) -> question.rule().id())
                .thenComparing(Question::measure)
                .thenComparing(Question::topic)
                .thenComparing(question ->
                        question.place() == null ? "" : question.place().key())
                .compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question question && compareTo(question) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule.id(), measure, topic, place);
    }
}
