package org.gainsay.shell;

import java.util.List;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the names that stand in the claims of the dataset. */
@Component
final class KnownNames implements CompletionProvider {

    private final Workspace workspace;

    KnownNames(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return workspace.nameProposals().stream().map(CompletionProposal::new).toList();
    }
}
