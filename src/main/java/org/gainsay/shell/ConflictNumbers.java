package org.gainsay.shell;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.workspace.Workspace;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the numbers of the last list of conflicts. */
@Component
final class ConflictNumbers implements CompletionProvider {

    private final Workspace workspace;

    ConflictNumbers(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return IntStream.rangeClosed(1, workspace.lastList().size())
                .mapToObj(number -> new CompletionProposal(String.valueOf(number)))
                .toList();
    }
}
