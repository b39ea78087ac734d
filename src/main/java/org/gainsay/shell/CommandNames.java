package org.gainsay.shell;

import java.util.List;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the commands that can be explained. */
@Component
final class CommandNames implements CompletionProvider {

    private final Catalogue catalogue;

    CommandNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return catalogue.commands().stream()
                .map(command -> new CompletionProposal(command.getName()).description(command.getDescription()))
                .toList();
    }
}
