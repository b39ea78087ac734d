package org.gainsay.shell;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gainsay.report.CleansedWriter;
import org.gainsay.workspace.Progress;

/** Shows on stderr how far a long command is: on a terminal a line that is written anew, elsewhere a line now and then. */
final class ProgressLine implements Progress {

    private static final int STEPS_A_LINE = 25;
    private static final int NAME_LENGTH = 40;
    private static final String BEGINNING_OF_LINE = "\r";
    private static final String REST_OF_LINE_ERASED = "\u001b[K";

    private final PrintWriter messages;
    private final boolean terminal;
    private final boolean quiet;

    ProgressLine(Host host, boolean quiet) {
        this.messages = new PrintWriter(new OutputStreamWriter(host.messages(), StandardCharsets.UTF_8), true);
        this.terminal = host.terminal();
        this.quiet = quiet;
    }

    @Override
    public void at(int done, int all, String step) {
        if (quiet || all == 1) {
            return;
        }
        if (terminal) {
            String name = CleansedWriter.cleansed(step);
            String shown = name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) + "…" : name;
            messages.print(
                    BEGINNING_OF_LINE + (done < all ? done + " of " + all + "  " + shown : "") + REST_OF_LINE_ERASED);
            messages.flush();
        } else if (done % STEPS_A_LINE == 0) {
            messages.println(done + " of " + all);
        }
    }
}
