package org.gainsay.shell;

import java.util.List;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the ids of the documents in the dataset. */
@Component
final class DocumentIds implements CompletionProvider {

    private final Workspace workspace;

    DocumentIds(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return workspace.documents().stream()
                .map(document -> new CompletionProposal(document.id()))
                .toList();
    }
}
