package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Annotator;
import org.gainsay.extract.Article;
import org.gainsay.extract.ClaimExtractor;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Vocabulary;

/** Reads articles by an annotator and a vocabulary. */
public final class ArticleClaims implements ClaimExtractor {

    private final Annotator annotator;
    private final Names names;

    public ArticleClaims(Annotator annotator, Vocabulary vocabulary) {
        this.annotator = annotator;
        this.names = new Names(vocabulary);
    }

    @Override
    public List<Claim> claims(Article article) {
        Text text =
                Text.of(annotator.annotate(article.prose(), article.document().published()));
        return new Reading(article, text).claims();
    }

    /** One article. */
    private final class Reading {

        private final Article article;
        private final Text text;
        private final Speech speech;
        private final Propositions propositions;
        private final Nominals nominals;
        private final Figures figures;
        private final Denials denials;
        private final Withheld withheld;
        private final Sponsors sponsors;
        private final List<Draft> drafts = new ArrayList<>();

        Reading(Article article, Text text) {
            this.article = article;
            this.text = text;
            Mentions mentions = new Mentions(names, text);
            Things things = new Things(names, mentions);
            this.speech = new Speech(text, names, mentions);
            this.propositions = new Propositions(names, things);
            this.nominals = new Nominals(names, things);
            this.figures = new Figures(names, things, propositions);
            this.denials = new Denials(names, things, propositions, nominals, speech);
            this.withheld = new Withheld(names, propositions, nominals, speech);
            this.sponsors = new Sponsors(names, things);
        }

        List<Claim> claims() {
            text.passages().forEach(this::read);
            Finish finish = new Finish(article, text, speech);
            Map<Draft, Claim> claims = new HashMap<>();
            Map<String, Claim> byId = new LinkedHashMap<>();
            drafts.sort(Comparator.comparingInt(Draft::start).thenComparingInt(Draft::end));
            List<Draft> ordered = new ArrayList<>(drafts);
            ordered.sort(Comparator.comparing((Draft draft) -> !draft.denies().isEmpty()));
            for (Draft draft : ordered) {
                List<String> denied = draft.denies().stream()
                        .map(claims::get)
                        .filter(Objects::nonNull)
                        .map(Claim::id)
                        .toList();
                claims.put(draft, finish.claim(draft, denied));
            }
            drafts.forEach(draft -> {
                Claim claim = Objects.requireNonNull(claims.get(draft));
                byId.putIfAbsent(claim.id(), claim);
            });
            return List.copyOf(byId.values());
        }

        private void read(Passage passage) {
            List<Draft> before = List.copyOf(drafts);
            Set<Token> silent = new HashSet<>();
            List<Draft> unsaid = withheld.in(passage, before, silent);
            List<Draft> denied = denials.in(passage, before, silent);
            List<Draft> counted = counted(passage);
            drafts.addAll(counted);
            Set<Token> used = new HashSet<>(silent);
            Clauses clauses = new Clauses(passage.sentence());
            counted.forEach(draft -> used.add(clauses.predicateAbove(draft.at())));
            for (Clause clause : passage.clauses()) {
                List<Hop> speakers = speech.speakers(clause.predicate());
                if (!used.contains(clause.predicate()) && !denials.hasConsumed(clause.predicate())) {
                    stated(passage, clause, speakers).ifPresent(drafts::add);
                }
                drafts.addAll(sponsors.in(passage, clause, speakers));
            }
            drafts.addAll(denied);
            drafts.addAll(unsaid);
        }

        private List<Draft> counted(Passage passage) {
            List<Draft> found = new ArrayList<>();
            for (Figures.Figure figure : figures.in(passage, text.prose())) {
                Optional<Draft> sum = figures.sum(passage, figure, speech.speakers(figure.token()));
                if (sum.isPresent()) {
                    found.add(sum.get());
                    continue;
                }
                clauseOf(passage, figure)
                        .flatMap(clause -> figures.draft(passage, figure, clause, speech.speakers(clause.predicate())))
                        .ifPresent(found::add);
            }
            return found;
        }

        /** The clause in which a figure stands; of a verb of saying, the clause that it reports. */
        private Optional<Clause> clauseOf(Passage passage, Figures.Figure figure) {
            Sentence sentence = passage.sentence();
            Clauses clauses = new Clauses(sentence);
            Token at = figure.head();
            while (!clauses.isPredicate(at)) {
                Token head = sentence.head(at).orElse(null);
                if (head == null) {
                    return Optional.empty();
                }
                at = head;
            }
            Token predicate = at;
            Optional<Frame> frame = frame(predicate);
            if (frame.isEmpty()) {
                return Optional.of(clauses.clause(predicate));
            }
            return passage.clauses().stream()
                    .filter(clause -> frame.get().hasContent()
                            && clause.predicate().index() > figure.token().index())
                    .filter(clause -> clause.predicate().start() < frame.get().to()
                            && frame.get().from() <= figure.token().start())
                    .findFirst();
        }

        private Optional<Frame> frame(Token verb) {
            return speech.frames().stream()
                    .filter(frame -> frame.verb().start() == verb.start())
                    .findFirst();
        }

        private Optional<Draft> stated(Passage passage, Clause clause, List<Hop> speakers) {
            Token predicate = clause.predicate();
            Optional<Frame> frame = frame(predicate);
            if (frame.isPresent() && says(passage, frame.get())) {
                return Optional.empty();
            }
            if (frame.isPresent() && tellsOnly(clause)) {
                return Optional.empty();
            }
            if (frame.isPresent()) {
                Optional<Draft> named = doing(passage, frame.get(), clause);
                if (named.isPresent()) {
                    return named;
                }
            }
            if (!new Worth(passage.sentence()).isClaim(clause)) {
                return Optional.empty();
            }
            return propositions
                    .of(passage, clause, speakers)
                    .filter(said -> said.known() > 0 || said.proposition().object() != null)
                    .map(said -> Draft.of(
                            passage,
                            predicate,
                            new Spans(passage.sentence()).of(clause),
                            said,
                            clause.negated() ? Polarity.DENIED : Polarity.ASSERTED,
                            clause.negated() ? Stance.NEGATES : null,
                            "clause of \"" + predicate.word() + "\""));
        }

        /** "Told reporters", "spoke on condition of anonymity": that somebody speaks is no claim. */
        private static boolean tellsOnly(Clause clause) {
            Token object = clause.object();
            return Cue.TELLS.is(clause.predicate()) && (object == null || !Nominals.isDoing(object));
        }

        /** "Described the withdrawal of forces", "images of the deployment": a noun says it, where no verb does. */
        private Optional<Draft> doing(Passage passage, Frame frame, Clause clause) {
            Sentence sentence = passage.sentence();
            return sentence.tokens().stream()
                    .filter(token -> token.start() >= frame.from() && token.start() < frame.to())
                    .filter(Nominals::isDoing)
                    .filter(token -> sentence.child(token, "nmod").isPresent())
                    .findFirst()
                    .flatMap(noun -> nominals.of(passage, noun, null, frame.hops())
                            .map(said -> Draft.of(
                                    passage,
                                    noun,
                                    new Spans(sentence).of(clause),
                                    said,
                                    Polarity.ASSERTED,
                                    null,
                                    frame.pattern())));
        }

        /** Whether what a verb of saying reports has a clause that is read by itself. */
        private boolean says(Passage passage, Frame frame) {
            return frame.hasContent()
                    && passage.clauses().stream()
                            .anyMatch(clause ->
                                    clause.predicate().index() != frame.verb().index()
                                            && clause.predicate().start() >= frame.from()
                                            && clause.predicate().start() < frame.to()
                                            && new Worth(passage.sentence()).isClaim(clause));
        }
    }
}
