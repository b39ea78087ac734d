package org.gainsay.extract.reading;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.TimeBasis;
import org.gainsay.extract.article.ArticleReader;
import org.gainsay.extract.corenlp.SharedAnnotator;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.WorkspaceOptions;
import org.jspecify.annotations.Nullable;

/** Reads a few sentences as an article of the Herald of Friday, 15 March 2024, by the vocabulary that ships with the program. */
final class ReadSentences {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);
    private static final Document HERALD = new Document(
            "herald.txt",
            "Herald",
            null,
            null,
            null,
            DateRange.day(PUBLISHED),
            TimeBasis.STATED,
            "en",
            false,
            null,
            null);

    private static final ArticleClaims READER = new ArticleClaims(
            SharedAnnotator.get(),
            new Rulesets(new WorkspaceOptions(List.of(), null))
                    .with(List.of(), List.of())
                    .vocabulary());

    private ReadSentences() {}

    static List<Claim> claims(String text) {
        return READER.claims(new ArticleReader().read("herald.txt", text.getBytes(StandardCharsets.UTF_8), HERALD));
    }

    /** {@code chain | subject | predicate | object @ place | low..high figure | polarity}; a star marks who is quoted directly. */
    static String shown(Claim claim) {
        Proposition said = claim.proposition();
        return String.join(
                " | ",
                claim.attribution().stream().map(ReadSentences::shown).collect(Collectors.joining(" > ")),
                said.subject(),
                said.predicate(),
                Objects.requireNonNullElse(said.object(), "-") + (said.place() == null ? "" : " @ " + said.place()),
                claim.estimate() == null ? "-" : shown(claim.estimate()),
                claim.stance().word());
    }

    private static String shown(Hop hop) {
        return hop.source() + (hop.direct() ? "*" : "");
    }

    private static String shown(Estimate estimate) {
        String low = shown(estimate.low());
        String high = shown(estimate.high());
        String unit = estimate.unit() == null ? "" : " " + estimate.unit();
        return (low.equals(high) ? low : low + ".." + high) + unit;
    }

    private static String shown(@Nullable BigDecimal end) {
        return end == null ? "" : end.toPlainString();
    }
}
