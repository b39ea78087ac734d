package org.gainsay.extract.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Token;

/** Who says what stands in quotation marks: the speaker of the sentence around, of its paragraph, or of the quotation before. */
final class QuotedSpeech {

    /** A sentence of so many words behind a quotation may be a name alone. */
    private static final int SIGNATURE = 5;

    /** How many code units behind a quotation a verb of saying is still its own. */
    private static final int BEHIND = 120;

    /** How many paragraphs back a speaker is remembered for a quotation that names none. */
    private static final int BACK = 3;

    private final Text text;
    private final Speakers speakers;
    private final List<Frame> frames;

    /** @param frames all verbs of saying, in the order of the text */
    QuotedSpeech(Text text, Speakers speakers, List<Frame> frames) {
        this.text = text;
        this.speakers = speakers;
        this.frames = frames;
    }

    /** @param nobodySpeaks whether nothing else tells who speaks there; the result is empty for quotations that say nothing */
    Optional<Region> region(Quotation quotation, BooleanSupplier nobodySpeaks) {
        List<Passage> touched = text.passages().stream()
                .filter(passage -> quotation.overlaps(passage.start(), passage.end()))
                .toList();
        boolean says = touched.stream()
                .flatMap(passage -> passage.clauses().stream())
                .anyMatch(clause -> quotation.contains(clause.predicate().start()));
        return says ? spoken(quotation, touched, nobodySpeaks) : Optional.empty();
    }

    private Optional<Region> spoken(Quotation quotation, List<Passage> touched, BooleanSupplier nobodySpeaks) {
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
                        frame.verb().start() >= quotation.end() && frame.verb().start() < quotation.end() + BEHIND)
                .findFirst();
        Optional<Frame> inFront = outside.stream()
                .filter(frame -> frame.verb().start() < quotation.start())
                .reduce((first, second) -> second);
        return around.or(() -> behind)
                .or(() -> inFront)
                .map(Frame::region)
                .or(() -> signed(touched))
                .or(() -> nobodySpeaks.getAsBoolean() ? continued(paragraph) : Optional.empty())
                .map(found -> found.at(quotation.start(), quotation.end()));
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
}
