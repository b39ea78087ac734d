package example;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Values from live data; one of them would ring the bell of a terminal. */
@Component
public class SampleNames implements CompletionProvider {

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return Stream.of("Ada", "Wagner people", "bell\u0007")
                .map(CompletionProposal::new)
                .toList();
    }
}
