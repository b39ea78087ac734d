package org.gainsay.credibility;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Checker;
import org.gainsay.compare.Question;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Term;

/**
 * How a source was borne out by others, question by question. It counts what is on record, and says nothing about who was right.
 *
 * @param questions on which it spoke and something could be set beside it, each with what befell it
 */
public record SourceRecord(Term source, List<OnQuestion> questions) {

    /**
     * What befell a source on one question.
     *
     * @param met whether an independent origin spoke on it too
     * @param events with the claims that show each, by id
     */
    public record OnQuestion(Question question, boolean met, NavigableMap<Event, NavigableSet<String>> events) {}

    public SourceRecord {
        questions = List.copyOf(questions);
    }

    /** The record of a source among all claims. */
    public static SourceRecord of(Term source, Collection<Claim> all, Checker checker, Institutions institutions) {
        Set<String> said = all.stream()
                .filter(claim -> institutions.chain(claim).origin().equals(source))
                .map(Claim::id)
                .collect(Collectors.toSet());
        Predicate<Claim> own = claim -> said.contains(claim.id());
        Gathering gathering = new Gathering(own, institutions);
        checker.bearings(all, own, gathering::add);
        return new SourceRecord(source, gathering.questions());
    }

    /** On how many questions something befell it, of those on which it could. */
    public Rate rate(Event event) {
        boolean byOthers = event == Event.CORROBORATED || event == Event.CONTRADICTED;
        List<OnQuestion> counted =
                questions.stream().filter(on -> !byOthers || on.met()).toList();
        long found =
                counted.stream().filter(on -> on.events().containsKey(event)).count();
        return new Rate((int) found, counted.size());
    }

    /** The questions on which something befell it. */
    public List<OnQuestion> with(Event event) {
        return questions.stream().filter(on -> on.events().containsKey(event)).toList();
    }
}
