package org.gainsay.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Counted;
import org.gainsay.report.ConflictText;
import org.gainsay.report.ScreenText;
import org.gainsay.report.TableText;
import org.gainsay.review.Judged;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** One conflict on the screen, with the keys below it. */
final class ReviewScreen {

    private static final int LEAST = 2;

    private final Keyboard keyboard;
    private final CommandOutput output;
    private final List<String> said = new ArrayList<>();
    private boolean details;

    ReviewScreen(Keyboard keyboard, CommandOutput output) {
        this.keyboard = keyboard;
        this.output = output;
    }

    /** Tells something below the next conflict that is shown. */
    void say(String sentence) {
        said.add(sentence);
    }

    void say(List<String> sentences) {
        said.addAll(sentences);
    }

    /** Shows this conflict whole, or in short again. */
    void toggleDetails() {
        details = !details;
    }

    /** Shows the next conflict in short. */
    void fold() {
        details = false;
    }

    /**
     * Shows a conflict, what was said since the last one, and the keys.
     *
     * @param standing where this conflict stands among the others, and how far they are judged
     */
    void show(int number, Judged judged, String standing) {
        keyboard.clear();
        ConflictText text = new ConflictText(width());
        List<String> keys = keys(standing);
        List<AttributedString> lines = details ? text.whole(number, judged) : text.brief(number, judged);
        List<String> told = told();
        int room = Math.max(LEAST, height() - keys.size() - told.size() - 1);
        boolean cut = !details && lines.size() > room;
        lines.stream().limit(cut ? room - 1L : lines.size()).forEach(output::println);
        if (cut) {
            faint("   … " + Counted.of(lines.size() - room + 1L, "more line") + "; d shows all");
        }
        if (details && lines.size() > room) {
            faint("   It begins further up: scroll back; d shows it in short.");
        }
        told.forEach(this::strong);
        keys.forEach(this::faint);
        output.flush();
    }

    /** What was said since the last screen, as lines; from now on it is told. */
    private List<String> told() {
        List<String> lines = said.stream()
                .flatMap(sentence -> ScreenText.wrapped(sentence, width()).stream())
                .toList();
        said.clear();
        return lines;
    }

    private List<String> keys(String standing) {
        return Stream.of(
                        standing,
                        ReviewKey.inShort(ReviewKey.GENUINE, ReviewKey.PENDING),
                        ReviewKey.inShort(ReviewKey.SKIP, ReviewKey.QUIT))
                .flatMap(line -> ScreenText.wrapped(line, width()).stream())
                .toList();
    }

    /** Leaves what stands there, and tells what no screen told any more. */
    void end() {
        output.println();
        told().forEach(this::strong);
        output.flush();
    }

    /** That of this moment: somebody may have resized the terminal. */
    private int width() {
        int width = keyboard.terminal().getWidth();
        return width <= 0 ? output.width() : width;
    }

    private int height() {
        int height = keyboard.terminal().getHeight();
        return height <= 0 ? TableText.UNLIMITED : height;
    }

    private void strong(String text) {
        output.println(new AttributedString(text, AttributedStyle.BOLD));
    }

    private void faint(String text) {
        output.println(new AttributedString(text, AttributedStyle.DEFAULT.faint()));
    }
}
