package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.Severity;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Lines for reading, styled, that fit a width; what shows them decides whether there is colour. */
final class Page {

    static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    static final AttributedStyle STRONG = AttributedStyle.BOLD;
    static final AttributedStyle FAINT = AttributedStyle.DEFAULT.faint();

    private static final String INDENT = "   ";
    private static final String GAP = "  ";
    private static final int LABEL = 8;
    private static final int NARROWEST = 20;

    private final int width;
    private final List<AttributedString> lines = new ArrayList<>();

    Page(int width) {
        this.width = width;
    }

    List<AttributedString> lines() {
        return List.copyOf(lines);
    }

    /** Red, yellow or cyan. */
    static AttributedStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> AttributedStyle.BOLD.foreground(AttributedStyle.RED);
            case WARNING -> AttributedStyle.BOLD.foreground(AttributedStyle.YELLOW);
            case NOTE -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
            case NONE -> AttributedStyle.DEFAULT;
        };
    }

    void blank() {
        lines.add(AttributedString.EMPTY);
    }

    /** A text that begins at the left edge, wrapped. */
    void line(AttributedStyle style, String text) {
        List<String> wrapped = ScreenText.wrapped(text, width);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(styled(i == 0 ? "" : INDENT, wrapped.get(i), style));
        }
    }

    /** A title, a word that marks it, and a sentence on it: on one line where there is room. */
    void heading(String title, String mark, AttributedStyle markStyle, String sentence) {
        if (width >= ScreenText.width(title + GAP + mark + GAP + sentence)) {
            lines.add(new AttributedStringBuilder()
                    .append(title, STRONG)
                    .append(GAP)
                    .append(mark, markStyle)
                    .append(GAP + sentence)
                    .toAttributedString());
            return;
        }
        line(STRONG, title);
        hanging(mark + GAP, markStyle, sentence);
    }

    /** A text a little to the right, wrapped. */
    void indented(AttributedStyle style, String text) {
        ScreenText.wrapped(text, room(0)).forEach(line -> lines.add(styled(INDENT, line, style)));
    }

    /** The text after a label, wrapped; further lines begin below the first. */
    void note(String label, String text) {
        int missing = LABEL - ScreenText.width(label);
        hanging(missing > 0 ? label + " ".repeat(missing) : label + GAP, FAINT, text);
    }

    private void hanging(String label, AttributedStyle style, String text) {
        int start = ScreenText.width(label);
        List<String> wrapped = ScreenText.wrapped(text, room(start));
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(new AttributedStringBuilder()
                    .append(INDENT)
                    .append(i == 0 ? label : " ".repeat(start), style)
                    .append(wrapped.get(i))
                    .toAttributedString());
        }
    }

    /** Aligned rows without headings; where there is no room for columns, the cells of a row one after the other. */
    void rows(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> laidOut = new Grid(rows, TableText.figures(rows))
                .lines(room(0))
                .orElseGet(() -> rows.stream()
                        .flatMap(row -> ScreenText.wrapped(String.join(GAP, row), room(0)).stream())
                        .toList());
        laidOut.forEach(line -> lines.add(styled(INDENT, line, PLAIN)));
    }

    private int room(int used) {
        return Math.max(NARROWEST, width - INDENT.length() - used);
    }

    private static AttributedString styled(String indent, String text, AttributedStyle style) {
        return new AttributedStringBuilder().append(indent).append(text, style).toAttributedString();
    }
}
