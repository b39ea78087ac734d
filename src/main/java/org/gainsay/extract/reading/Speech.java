package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Role;
import org.gainsay.extract.Token;

/** Who speaks where in a text: verbs of saying, phrases that name a source, paragraphs that introduce one, quotations. */
final class Speech {

    /** How many code units behind a verb still stand in a quotation that is more than the verb. */
    private static final int SPOKEN = 12;

    private final Text text;
    private final Speakers speakers;
    private final Frames finder;
    private final SourcePhrases phrases;
    private final Introductions introductions;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    Speech(Text text, Names names, Mentions mentions) {
        this.text = text;
        this.speakers = new Speakers(names, mentions);
        this.finder = new Frames(names, speakers, this::isWithinSpeech);
        this.phrases = new SourcePhrases(speakers);
        this.introductions = new Introductions(text, speakers);
        text.passages().forEach(this::read);
        QuotedSpeech quoted = new QuotedSpeech(text, speakers, frames);
        text.quotations().forEach(quotation -> quoted.region(
                        quotation, () -> around(quotation.start() + 1).isEmpty())
                .ifPresent(regions::add));
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

    /** Who speaks a word, from the innermost outward. */
    List<Hop> speakers(Token word) {
        return around(word.start()).stream()
                .flatMap(region -> region.hops().stream())
                .toList();
    }

    /** A hop for what nobody is named for. */
    static Hop unnamed(String words) {
        return new Hop(words, Role.SAID, false, false);
    }

    private void read(Passage passage) {
        speakers.nextSentence();
        List<Frame> found = finder.of(passage);
        frames.addAll(found);
        found.stream()
                .filter(Frame::hasContent)
                .map(frame -> clipped(frame, nested(frame, found)))
                .forEach(regions::add);
        regions.addAll(phrases.in(passage, frames));
        regions.addAll(introductions.in(passage, found));
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
}
