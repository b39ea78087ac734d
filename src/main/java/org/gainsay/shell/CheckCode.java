package org.gainsay.shell;

import org.gainsay.claim.Counted;
import org.gainsay.compare.Coverage;
import org.gainsay.compare.Findings;
import org.gainsay.workspace.Failing;

/** The exit code of a check, with what stderr says of it. */
final class CheckCode {

    private static final int FINDINGS = 1;

    private CheckCode() {}

    /** Of a command that shows what a check found, and that nothing but an incomplete check makes fail. */
    static int of(Coverage coverage, CommandOutput output) {
        return isIncomplete(coverage, output) ? Failures.FAILED : 0;
    }

    /** Where nothing was said of what makes a check fail. */
    static int of(Findings findings, CommandOutput output) {
        if (isIncomplete(findings.coverage(), output)) {
            return Failures.FAILED;
        }
        output.hint("No --fail-on, so findings do not change the exit code.");
        return 0;
    }

    static int of(Findings findings, Failing failing, CommandOutput output) {
        if (isIncomplete(findings.coverage(), output)) {
            return Failures.FAILED;
        }
        if (failing.uncounted() > 0) {
            output.messages()
                    .println("not counted: " + Counted.of(failing.uncounted(), "conflict")
                            + " at or above --fail-on that would not stand without machine-read claims that nobody has accepted;"
                            + " --fail-on-machine-read counts them too");
        }
        int counted = failing.counted().size();
        if (counted > 0) {
            output.messages().println(Counted.of(counted, "conflict") + " at or above --fail-on");
            return FINDINGS;
        }
        return 0;
    }

    /** A comparison that failed is 2, never 0, whatever else was found. */
    private static boolean isIncomplete(Coverage coverage, CommandOutput output) {
        int failed = coverage.failed().size();
        if (failed > 0) {
            output.messages().println(Counted.of(failed, "comparison") + " failed; the result is not complete");
        }
        return failed > 0;
    }
}
