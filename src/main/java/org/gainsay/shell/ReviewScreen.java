package org.gainsay.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.report.ConflictText;
import org.gainsay.report.ScreenText;
import org.gainsay.report.TableText;
import org.gainsay.review.Judged;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** One conflict on the screen, with the keys below it. */
final class ReviewScreen {

    private static final int LEAST = 6;

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

    /** Shows conflicts whole from now on, or in short again. */
    void toggleDetails() {
        details = !details;
    }

    void show(int place, int count, Judged judged) {
        keyboard.clear();
        ConflictText text = new ConflictText(output.width());
        List<String> keys = keys(place, count, judged);
        List<AttributedString> lines = details ? text.whole(place + 1, judged) : text.brief(place + 1, judged);
        int room = Math.max(LEAST, height() - keys.size() - said.size() - 1);
        boolean cut = !details && lines.size() > room;
        lines.stream().limit(cut ? room - 1L : lines.size()).forEach(output::println);
        if (cut) {
            faint("   … " + (lines.size() - room + 1) + " more lines; d shows all");
        }
        said.forEach(sentence -> output.println(new AttributedString(sentence, AttributedStyle.BOLD)));
        said.clear();
        keys.forEach(this::faint);
        output.flush();
    }

    private List<String> keys(int place, int count, Judged judged) {
        return Stream.of(
                        (place + 1) + " of " + count + ", " + judged.status().word(),
                        ReviewKey.inShort(ReviewKey.GENUINE, ReviewKey.PENDING),
                        ReviewKey.inShort(ReviewKey.SKIP, ReviewKey.QUIT))
                .flatMap(line -> ScreenText.wrapped(line, output.width()).stream())
                .toList();
    }

    /** Leaves what stands there. */
    void end() {
        output.println();
        output.flush();
    }

    private int height() {
        int height = keyboard.terminal().getHeight();
        return height <= 0 ? TableText.UNLIMITED : height;
    }

    private void faint(String text) {
        output.println(new AttributedString(text, AttributedStyle.DEFAULT.faint()));
    }
}
