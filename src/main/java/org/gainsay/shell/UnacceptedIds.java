package org.gainsay.shell;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the ids of the claims that a machine read and nobody has accepted. */
@Component
final class UnacceptedIds implements CompletionProvider {

    private final Workspace workspace;

    UnacceptedIds(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return ClaimIds.proposals(
                workspace.claims().stream().filter(Claim::awaitsAcceptance).toList());
    }
}
