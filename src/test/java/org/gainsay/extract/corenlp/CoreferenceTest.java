package org.gainsay.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Antecedent;
import org.gainsay.extract.MissingModels;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

    private static final String TEXT = "Ilse Varrow left Ostrand on Monday. She said that the boats were gone.";

    @Test
    void without_its_models_a_sentence_tells_how_to_get_them() {
        assumeFalse(CoreferenceModels.present(), "the models of coreference are on the class path");

        assertThatThrownBy(CoreferenceModels::require)
                .isInstanceOf(MissingModels.class)
                .hasMessageContaining("edu.stanford.nlp:stanford-corenlp:" + CoreNlpVersion.get() + ":models (474 MB)")
                .hasMessageContaining("GAINSAY_JAVA_OPTS=\"-Xmx3g -Xbootclasspath/a:");
    }

    @Test
    void what_a_pronoun_may_stand_for_is_told() {
        assumeTrue(CoreferenceModels.present(), "the models of coreference are not on the class path");

        AnnotatedText annotated = CoreNlpAnnotator.withCoreference(() -> {}).annotate(TEXT, null);

        assertThat(annotated.antecedents()).containsExactly(new Antecedent(TEXT.indexOf("She"), "She", "Ilse Varrow"));
        assertThat(annotated.sentences())
                .isEqualTo(SharedAnnotator.get().annotate(TEXT, null).sentences());
    }

    @Test
    void reading_alone_tells_no_antecedents() {
        assertThat(SharedAnnotator.get().annotate(TEXT, null).antecedents()).isEmpty();
    }

    @Test
    void the_engine_tells_coreference_apart() {
        assertThat(CoreNlpAnnotator.withCoreference(() -> {}).engine().properties())
                .containsEntry("coref.algorithm", "statistical")
                .isNotEqualTo(SharedAnnotator.get().engine().properties());
    }
}
