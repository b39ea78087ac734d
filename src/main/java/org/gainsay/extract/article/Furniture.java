package org.gainsay.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong to the page and not to the article: what the cues give away, lines of links, debris, and what stands among
 * such lines behind the last sentence. In doubt a line is kept.
 */
final class Furniture {

    private static final FurnitureCues CUES = new FurnitureCues();
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]\n]{1,40}+)[)\\]]");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\d{1,3}]");
    private static final double MOSTLY_LINKS = 0.6;
    private static final int WORDS_OF_SENTENCE = 12;

    private Furniture() {}

    static void skip(Draft draft) {
        skipBrackets(draft);
        List<Line> lines = draft.lines();
        List<@Nullable String> reasons = new ArrayList<>();
        lines.forEach(line -> reasons.add(reason(line).orElse(null)));
        addBehindLastSentence(lines, reasons);
        for (int i = 0; i < lines.size(); i++) {
            String reason = reasons.get(i);
            if (reason != null) {
                draft.skip(lines.get(i).start(), lines.get(i).end(), reason);
            }
        }
    }

    private static void skipBrackets(Draft draft) {
        Matcher brackets = BRACKETS.matcher(draft.toString());
        while (brackets.find()) {
            Line inner = new Line(brackets.start(1), brackets.end(1), brackets.group(1), 0);
            Optional<String> reason = NOTE_MARK.matcher(brackets.group()).matches()
                    ? Optional.of("note mark")
                    : CUES.bracketed(inner.words());
            reason.ifPresent(why -> draft.skip(brackets.start(), brackets.end(), why));
        }
    }

    private static Optional<String> reason(Line line) {
        if (line.words().isEmpty()) {
            return Optional.of("no words");
        }
        if (line.linked() > MOSTLY_LINKS && !line.endsSentence()) {
            return Optional.of("links");
        }
        return CUES.reason(line);
    }

    /** Behind the last sentence, what follows a line of furniture is furniture too, such as the headlines of other articles. */
    private static void addBehindLastSentence(List<Line> lines, List<@Nullable String> reasons) {
        int last = lines.size() - 1;
        while (last >= 0 && (reasons.get(last) != null || !isSentence(lines.get(last)))) {
            last--;
        }
        boolean amongFurniture = false;
        for (int i = last + 1; i < lines.size() && last >= 0; i++) {
            amongFurniture |= reasons.get(i) != null;
            if (amongFurniture && reasons.get(i) == null) {
                reasons.set(i, "page furniture");
            }
        }
    }

    private static boolean isSentence(Line line) {
        return line.endsSentence() || line.words().size() >= WORDS_OF_SENTENCE;
    }
}
