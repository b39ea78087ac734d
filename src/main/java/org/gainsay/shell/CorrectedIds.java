package org.gainsay.shell;

import java.util.List;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the ids of the claims that people have corrected or dropped. */
@Component
final class CorrectedIds implements CompletionProvider {

    private final Workspace workspace;

    CorrectedIds(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return ClaimIds.proposals(workspace.correctedClaims().stream().toList());
    }
}
