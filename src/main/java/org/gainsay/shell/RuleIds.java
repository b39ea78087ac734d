package org.gainsay.shell;

import java.util.List;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the ids of the rules in use. */
@Component
final class RuleIds implements CompletionProvider {

    private final Workspace workspace;

    RuleIds(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return workspace.ruleset().rules().rules().stream()
                .map(rule -> new CompletionProposal(rule.id())
                        .description(rule.header().summary()))
                .toList();
    }
}
