package org.gainsay.shell;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the numbers of the last list of conflicts, and what can be decided. */
@Component
final class ReviewWords implements CompletionProvider {

    private final ConflictNumbers numbers;

    ReviewWords(ConflictNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return Stream.concat(
                        numbers.apply(context).stream(),
                        RulingOptions.decisions().stream().map(CompletionProposal::new))
                .toList();
    }
}
