package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Basis;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** Who speaks where in a text: verbs of saying, "according to", nouns such as "claims from", quotations. */
final class Speech {

    private static final int SHORT = 9;

    /** How many code units behind a verb still stand in a quotation that is more than the verb. */
    private static final int SPOKEN = 12;

    private static final int SIGNATURE = 5;

    /** How many paragraphs back a speaker is remembered for a quotation that names none. */
    private static final int BACK = 3;

    private final Text text;
    private final Speakers speakers;
    private final Frames finder;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    Speech(Text text, Names names, Mentions mentions) {
        this.text = text;
        this.speakers = new Speakers(names, mentions);
        this.finder = new Frames(names, speakers, this::isWithinSpeech);
        text.passages().forEach(this::read);
        quotations();
        // of two that are as long, the one that was found later stands nearer to the words
        Collections.reverse(regions);
        regions.sort(Comparator.comparingInt(Region::length));
    }

    /** In the order of the text. */
    List<Frame> frames() {
        return frames;
    }

    /** The regions around a place, from the innermost outward. */
    List<Region> around(int offset) {
        return regions.stream().filter(region -> region.contains(offset)).toList();
    }

    private void read(Passage passage) {
        speakers.nextSentence();
        List<Frame> found = finder.of(passage);
        frames.addAll(found);
        found.stream()
                .filter(Frame::hasContent)
                .map(frame -> clipped(frame, nested(frame, found)))
                .forEach(regions::add);
        accordingTo(passage);
        statements(passage);
        precedingStatement(passage, found);
        introduced(passage, found);
    }

    /** What is reported within what another reports ends with it: "officials believe that ..., the paper reported". */
    private static Region nested(Frame frame, List<Frame> all) {
        int to = all.stream()
                .filter(outer ->
                        outer.from() <= frame.verb().start() && frame.verb().start() < outer.to())
                .filter(outer -> outer.verb().start() >= outer.to() && frame.from() < outer.to())
                .mapToInt(Frame::to)
                .min()
                .orElse(frame.to());
        return frame.region().at(frame.from(), Math.min(frame.to(), to));
    }

    /** What is reported within a quotation ends with it. */
    private Region clipped(Frame frame, Region region) {
        return text.quotations().stream()
                .filter(quotation -> quotation.contains(frame.verb().start()) && quotation.end() < region.end())
                .filter(quotation -> quotation.end() > region.start())
                .findFirst()
                .map(quotation -> region.at(region.start(), quotation.end()))
                .orElse(region);
    }

    /** Whether a verb is quoted along with the words behind it: no scare quotes around the verb alone. */
    private boolean isWithinSpeech(Token verb) {
        return text.quotations().stream()
                .anyMatch(quotation -> quotation.contains(verb.start()) && quotation.contains(verb.end() + SPOKEN));
    }

    /** "According to X", in front of a sentence or behind it. */
    private void accordingTo(Passage passage) {
        Sentence sentence = passage.sentence();
        for (Token token : sentence.tokens()) {
            boolean according = token.word().equalsIgnoreCase("according");
            if (according && token.index() + 1 < sentence.tokens().size()) {
                headBehind(sentence, token.index() + 2).ifPresent(source -> {
                    List<Hop> hops = speakers.hops(sentence, source);
                    String pattern = "according to \"" + source.word() + "\"";
                    regions.add(new Region(
                            passage.start(),
                            passage.end(),
                            hops,
                            Stance.STATES,
                            Basis.UNSTATED,
                            lastDay(passage, hops),
                            pattern,
                            false));
                });
            }
        }
    }

    /** The day on which the sentence before lets the same source speak. */
    private @Nullable DateRange lastDay(Passage passage, List<Hop> hops) {
        return frames.stream()
                .filter(frame -> frame.passage().index() == passage.index() - 1
                        && !frame.hops().isEmpty())
                .filter(frame -> !hops.isEmpty()
                        && frame.hops().get(0).source().equals(hops.get(0).source()))
                .map(Frame::saidOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The head of the noun phrase that begins at or shortly behind a place. */
    private static Optional<Token> headBehind(Sentence sentence, int from) {
        return sentence.tokens().stream()
                .skip(from)
                .filter(token -> (token.isNoun() || token.tag().startsWith("PRP"))
                        && !token.is("compound")
                        && !token.is("nmod:poss"))
                .findFirst();
    }

    /** "Claims from the minister that ...", "US claims of ...": what follows is said by whose claim it is. */
    private void statements(Passage passage) {
        Sentence sentence = passage.sentence();
        for (Token noun : sentence.tokens()) {
            if (!Cue.STATEMENT.is(noun) || !noun.isNoun()) {
                continue;
            }
            Optional<Token> that = sentence.tokens().stream()
                    .filter(token -> token.index() > noun.index() && token.index() < noun.index() + 12)
                    .filter(token -> token.lemma().equals("that") && token.tag().equals("IN"))
                    .findFirst();
            Optional<Token> owner = owner(sentence, noun);
            rumour(passage, noun, owner.isPresent());
            if (that.isPresent() && owner.isPresent()) {
                List<Hop> hops = speakers.hops(sentence, owner.get());
                regions.add(region(
                        that.get().end(),
                        passage.end(),
                        hops,
                        "\"" + noun.word() + "\" of \"" + owner.get().word() + "\""));
            }
        }
    }

    /** "Reports of fighters being recruited" are nobody's. */
    private void rumour(Passage passage, Token noun, boolean owned) {
        Sentence sentence = passage.sentence();
        int next = noun.index() + 1;
        boolean plural = noun.tag().equals("NNS") && Cue.RUMOUR.is(noun) && !owned;
        boolean told = next < sentence.tokens().size()
                && List.of("of", "that").contains(sentence.token(next).lemma());
        boolean definite = sentence.child(noun, "det").isPresent();
        if (plural && told && !definite) {
            int to = noun.is("nsubj") ? sentence.head(noun).map(Token::start).orElse(passage.end()) : passage.end();
            regions.add(region(
                    sentence.token(next).end(),
                    Math.max(to, sentence.token(next).end() + 1),
                    List.of(unnamed("unnamed reports")),
                    "\"" + noun.word() + "\" of nobody named"));
        }
    }

    /** Whose statement a noun is: "from X", "by X", "X's", "US claims". */
    static Optional<Token> owner(Sentence sentence, Token noun) {
        return sentence.children(noun)
                .filter(child -> child.is("nmod:poss")
                        || (child.is("compound") && Names.isProper(child))
                        || (child.is("nmod")
                                && sentence.children(child, "case")
                                        .anyMatch(mark -> List.of("from", "by").contains(mark.lemma()))))
                .findFirst();
    }

    /** "Two officials told CNN." says nothing of its own: it tells who said the sentence before. */
    private void precedingStatement(Passage passage, List<Frame> found) {
        boolean alone = found.size() == 1
                && passage.clauses().size() == 1
                && !found.get(0).hops().isEmpty();
        if (alone && passage.index() > 0 && passage.sentence().tokens().size() <= SHORT) {
            Passage before = text.passages().get(passage.index() - 1);
            if (before.paragraph() == passage.paragraph()) {
                regions.add(found.get(0).region().at(before.start(), before.end()));
            }
        }
    }

    /** A paragraph that ends in a colon tells who says the next. */
    private void introduced(Passage passage, List<Frame> found) {
        boolean ends = passage.index() + 1 < text.passages().size()
                && text.passages().get(passage.index() + 1).paragraph() != passage.paragraph();
        if (!ends
                || !passage.sentence()
                        .tokens()
                        .get(passage.sentence().tokens().size() - 1)
                        .word()
                        .equals(":")) {
            return;
        }
        List<Passage> next = text.paragraph(passage.paragraph() + 1);
        List<Hop> paper = documentIn(passage.sentence());
        List<Hop> hops = paper.isEmpty() && !found.isEmpty()
                ? found.get(found.size() - 1).hops()
                : paper;
        if (!next.isEmpty() && !hops.isEmpty()) {
            regions.add(region(
                    next.get(0).start(), next.get(next.size() - 1).end(), hops, "introduced by the paragraph before"));
        }
    }

    private List<Hop> documentIn(Sentence sentence) {
        Stream<Token> subject = sentence.tokens().stream().filter(token -> token.is("nsubj") && Cue.DOCUMENT.is(token));
        Stream<Token> any = sentence.tokens().stream()
                .filter(token -> Cue.DOCUMENT.is(token) && token.isNoun())
                .sorted(Comparator.comparingInt(Token::index).reversed());
        return Stream.concat(subject, any)
                .map(token -> speakers.hops(sentence, token))
                .filter(hops -> !hops.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void quotations() {
        for (Quotation quotation : text.quotations()) {
            List<Passage> touched = text.passages().stream()
                    .filter(passage -> quotation.overlaps(passage.start(), passage.end()))
                    .toList();
            boolean says = touched.stream()
                    .flatMap(passage -> passage.clauses().stream())
                    .anyMatch(clause -> quotation.contains(clause.predicate().start()));
            if (says && !touched.isEmpty()) {
                spoken(quotation, touched);
            }
        }
    }

    private void spoken(Quotation quotation, List<Passage> touched) {
        int paragraph = touched.get(0).paragraph();
        List<Frame> outside = frames.stream()
                .filter(frame -> frame.passage().paragraph() == paragraph
                        && !text.isQuoted(frame.verb().start()))
                .toList();
        Optional<Frame> around = outside.stream()
                .filter(frame -> frame.hasContent() && quotation.overlaps(frame.from(), frame.to()))
                .findFirst();
        Optional<Frame> behind = outside.stream()
                .filter(frame ->
                        frame.verb().start() >= quotation.end() && frame.verb().start() < quotation.end() + 120)
                .findFirst();
        Optional<Frame> inFront = outside.stream()
                .filter(frame -> frame.verb().start() < quotation.start())
                .reduce((first, second) -> second);
        Optional<Region> region = around.or(() -> behind)
                .or(() -> inFront)
                .map(Frame::region)
                .or(() -> signed(touched))
                .or(() -> around(quotation.start() + 1).isEmpty() ? continued(paragraph) : Optional.empty());
        region.ifPresent(found -> regions.add(found.at(quotation.start(), quotation.end())));
    }

    /** A name alone behind what is quoted: "... . Jane Doe." */
    private Optional<Region> signed(List<Passage> touched) {
        Passage last = touched.get(touched.size() - 1);
        List<Token> words = last.sentence().tokens();
        boolean verbless = last.clauses().isEmpty() && words.size() <= SIGNATURE;
        List<Token> person = Names.person(last.sentence(), words);
        return verbless && !person.isEmpty()
                ? Optional.of(inferred(
                        speakers.hops(last.sentence(), person.get(person.size() - 1)),
                        "signed \"" + Phrase.text(person) + "\""))
                : Optional.empty();
    }

    /** A quotation that nobody is named for goes on where the last one stopped. */
    private Optional<Region> continued(int paragraph) {
        return frames.stream()
                .filter(frame -> frame.passage().paragraph() < paragraph
                        && frame.passage().paragraph() >= paragraph - BACK
                        && !frame.hops().isEmpty())
                .reduce((first, second) -> second)
                .map(frame -> inferred(frame.hops(), "the quotation before goes on (inferred)"));
    }

    private static Region inferred(List<Hop> hops, String pattern) {
        return new Region(0, 1, hops, Stance.STATES, Basis.UNSTATED, null, pattern, true);
    }

    private static Region region(int start, int end, List<Hop> hops, String pattern) {
        return new Region(start, end, hops, Stance.STATES, Basis.UNSTATED, null, pattern, false);
    }

    /** A hop for what nobody is named for. */
    static Hop unnamed(String words) {
        return new Hop(words, Role.SAID, false, false);
    }
}
