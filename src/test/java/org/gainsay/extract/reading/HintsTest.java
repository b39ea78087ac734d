package org.gainsay.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Annotator;
import org.gainsay.extract.Antecedent;
import org.gainsay.extract.Article;
import org.gainsay.extract.Engine;
import org.gainsay.extract.corenlp.SharedAnnotator;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.WorkspaceOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Articles read with what coreference would say put in by hand, so that it may be right or wrong. */
class HintsTest {

    private static final String TEXT = "Kestania armed the rebels in May. They are stationed in Brell.";
    private static final Vocabulary VOCABULARY = new Rulesets(new WorkspaceOptions(List.of(), null))
            .with(List.of(), List.of())
            .vocabulary();

    @Test
    void a_hint_stands_in_the_pattern_and_changes_nothing_else() {
        List<Claim> plain = claims(TEXT, List.of());
        List<Claim> hinted = claims(TEXT, List.of(new Antecedent(TEXT.indexOf("They"), "They", "the rebels")));

        assertThat(hinted)
                .extracting(HintsTest::pattern)
                .anyMatch(pattern -> pattern.endsWith("; \"They\" may be the rebels (coreference)"));
        assertThat(hinted)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("reading.pattern")
                .isEqualTo(plain);
        assertThat(hinted).extracting(claim -> claim.proposition().subject()).contains("They");
    }

    @Test
    void a_subject_by_name_has_no_hint() {
        List<Antecedent> wrong = List.of(new Antecedent(0, "Kestania", "the rebels"));

        assertThat(claims(TEXT, wrong)).isEqualTo(claims(TEXT, List.of()));
    }

    private static String pattern(Claim claim) {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(claim.reading()).pattern(), "");
    }

    private static List<Claim> claims(String text, List<Antecedent> antecedents) {
        Document document =
                new Document("a.txt", "the Herald", null, null, null, null, TimeBasis.UNKNOWN, "en", false, null, text);
        return new ArticleClaims(new Hinting(antecedents), VOCABULARY).claims(new Article(document, text, List.of()));
    }

    private record Hinting(List<Antecedent> antecedents) implements Annotator {

        @Override
        public AnnotatedText annotate(String text, @Nullable DateRange published) {
            return new AnnotatedText(
                    text, SharedAnnotator.get().annotate(text, published).sentences(), antecedents);
        }

        @Override
        public Engine engine() {
            return SharedAnnotator.get().engine();
        }
    }
}
