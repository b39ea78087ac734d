package org.gainsay.shell;

import java.util.List;
import org.gainsay.credibility.Scale;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;
import org.springframework.stereotype.Component;

/** Proposes the steps of a scale, with their words. */
abstract sealed class RatingWords implements CompletionProvider {

    private final Scale scale;

    private RatingWords(Scale scale) {
        this.scale = scale;
    }

    @Override
    public List<CompletionProposal> apply(CompletionContext context) {
        return scale.ratings().stream()
                .map(rating -> new CompletionProposal(rating.symbol()).description(rating.expanded()))
                .toList();
    }

    /** Those of reliability. */
    @Component
    static final class OfSources extends RatingWords {
        OfSources() {
            super(Scale.RELIABILITY);
        }
    }

    /** Those of credibility. */
    @Component
    static final class OfClaims extends RatingWords {
        OfClaims() {
            super(Scale.CREDIBILITY);
        }
    }
}
