package org.gainsay.extract.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.input.Rows;

/** Words by which a line is known as furniture of a page, as {@code furniture.txt} lists them. */
final class FurnitureCues {

    /** A line of more words is prose, even if it begins as furniture does; a notice of several sentences needs two cues. */
    private static final int WORDS_OF_SHORT_LINE = 14;

    private static final int WORDS_OF_NOTICE = 120;
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private enum Place {
        WHOLE,
        START,
        WITHIN,
        TWO,
        BRACKETS,
        DEBRIS
    }

    /** @param words in lower case, parted and surrounded by blanks; of debris, the very characters */
    private record Cue(String words, String reason) {}

    private final Map<Place, List<Cue>> cues = new EnumMap<>(Place.class);

    FurnitureCues() {
        for (Place place : Place.values()) {
            cues.put(place, new ArrayList<>());
        }
        for (Rows.Row row : Rows.of(FurnitureCues.class, "furniture.txt")) {
            Place place = Place.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            for (String phrase : row.words(2)) {
                String words = place == Place.DEBRIS ? phrase : " " + phrase + " ";
                cues(place).add(new Cue(words, row.cell(0)));
            }
        }
    }

    /** Why a line is furniture; empty where it may be prose. */
    Optional<String> reason(Line line) {
        List<String> words = line.words();
        String said = spaced(words);
        boolean isShort = words.size() <= WORDS_OF_SHORT_LINE;
        return cues(Place.DEBRIS).stream()
                .filter(cue -> !line.endsSentence() && line.text().contains(cue.words()))
                .findFirst()
                .or(() -> cues(Place.WHOLE).stream()
                        .filter(cue -> said.equals(cue.words()))
                        .findFirst())
                .or(() -> cues(Place.START).stream()
                        .filter(cue -> isShort && !line.endsSentence() && said.startsWith(cue.words()))
                        .findFirst())
                .or(() -> cues(Place.WITHIN).stream()
                        .filter(cue -> isShort && said.contains(cue.words()))
                        .findFirst())
                .map(Cue::reason)
                .or(() -> words.size() <= WORDS_OF_NOTICE ? notice(said) : Optional.empty());
    }

    /** Why what stands in brackets is furniture. */
    Optional<String> bracketed(List<String> words) {
        String said = spaced(words);
        return cues(Place.BRACKETS).stream()
                .filter(cue -> said.equals(cue.words()))
                .map(Cue::reason)
                .findFirst();
    }

    /** A notice speaks of its matter in two ways at least; a phrase within another is not a second one. */
    private Optional<String> notice(String said) {
        Map<String, String> found = new HashMap<>();
        for (Cue cue : cues(Place.TWO)) {
            if (said.contains(cue.words())) {
                String other = found.putIfAbsent(cue.reason(), cue.words());
                if (other != null
                        && !other.contains(cue.words())
                        && !cue.words().contains(other)) {
                    return Optional.of(cue.reason());
                }
            }
        }
        return Optional.empty();
    }

    private List<Cue> cues(Place place) {
        return cues.getOrDefault(place, List.of());
    }

    private static String spaced(List<String> words) {
        StringBuilder said = new StringBuilder(" ");
        words.forEach(
                word -> said.append(NUMBER.matcher(word).matches() ? "#" : word).append(' '));
        return said.toString();
    }
}
