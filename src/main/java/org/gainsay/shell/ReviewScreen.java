package org.gainsay.shell;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.report.ConflictText;
import org.gainsay.report.TableText;
import org.gainsay.review.Judged;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** One conflict on the screen, with the keys below it. */
final class ReviewScreen {

    private static final int BELOW = 5;
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
        int width = output.width();
        ConflictText text = new ConflictText(width);
        List<AttributedString> lines = details ? text.whole(place + 1, judged) : text.brief(place + 1, judged);
        int room = room();
        boolean cut = !details && lines.size() > room;
        lines.stream().limit(cut ? room - 1L : lines.size()).forEach(output::println);
        if (cut) {
            faint("   … " + (lines.size() - room + 1) + " more lines; d shows all");
        }
        output.println();
        said.forEach(sentence -> output.println(new AttributedString(sentence, AttributedStyle.BOLD)));
        said.clear();
        faint((place + 1) + " of " + count + ", " + judged.status().word());
        faint(ReviewKey.inShort(ReviewKey.GENUINE, ReviewKey.PENDING));
        faint(ReviewKey.inShort(ReviewKey.SKIP, ReviewKey.QUIT));
        output.flush();
    }

    /** Leaves what stands there. */
    void end() {
        output.println();
        output.flush();
    }

    private int room() {
        int height = keyboard.terminal().getHeight();
        return height <= 0 ? TableText.UNLIMITED : Math.max(LEAST, height - BELOW - said.size());
    }

    private void faint(String text) {
        output.println(new AttributedString(text, AttributedStyle.DEFAULT.faint()));
    }
}
