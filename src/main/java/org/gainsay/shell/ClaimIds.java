package org.gainsay.shell;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the ids of the claims in the dataset. */
@Component
final class ClaimIds implements CompletionProvider {

    private final Workspace workspace;

    ClaimIds(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return proposals(workspace.claims());
    }

    /** Ids with what the claims are about. */
    static List<CompletionProposal> proposals(List<Claim> claims) {
        return claims.stream()
                .map(claim -> new CompletionProposal(claim.id())
                        .description(claim.proposition().subject() + " "
                                + claim.proposition().predicate()))
                .toList();
    }
}
