package org.gainsay.shell;

import java.util.List;
import org.gainsay.source.SourceEntry;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the sources of the claims in the dataset. */
@Component
final class SourceNames implements CompletionProvider {

    private final Workspace workspace;

    SourceNames(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return SourceEntry.of(workspace.claims(), workspace.ruleset().sources()).stream()
                .map(entry -> new CompletionProposal(entry.source().label()))
                .toList();
    }
}
