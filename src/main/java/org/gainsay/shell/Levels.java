package org.gainsay.shell;

import java.util.List;
import org.gainsay.workspace.FailOn;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes severities and verdicts that can make a check fail. */
@Component
final class Levels implements CompletionProvider {

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return FailOn.allowed().stream().map(CompletionProposal::new).toList();
    }

    /** What {@code --fail-on} asks for; nothing fails without it. */
    static FailOn parse(@Nullable String text) {
        try {
            return text == null ? FailOn.NEVER : FailOn.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new UsageError("--fail-on: " + wrong.getMessage());
        }
    }
}
