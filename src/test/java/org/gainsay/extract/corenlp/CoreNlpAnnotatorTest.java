package org.gainsay.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gainsay.claim.DateRange;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Annotator;
import org.gainsay.extract.Engine;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorTest {

    private static final String TWO_SENTENCES =
            "“Kestan’s  patrol boats (KPB) left,” Ilse Varrow said.\n\nSix MiG-29s stayed.";

    @Test
    void every_word_has_its_place_in_the_text_as_it_was_given() {
        AnnotatedText annotated = SharedAnnotator.get().annotate(TWO_SENTENCES, null);

        assertThat(annotated.text()).isEqualTo(TWO_SENTENCES);
        assertThat(annotated.sentences()).hasSize(2);
        assertThat(tokens(annotated)).isNotEmpty().allSatisfy(token -> assertThat(
                        TWO_SENTENCES.substring(token.start(), token.end()))
                .isEqualTo(token.word()));
    }

    @Test
    void a_designator_is_one_word_as_it_stands() {
        assertThat(words("Six MiG-29 jets stayed.")).containsExactly("Six", "MiG-29", "jets", "stayed", ".");
    }

    @Test
    void a_hyphenated_word_is_one_word() {
        assertThat(words("A well-known UN-backed group left."))
                .containsExactly("A", "well-known", "UN-backed", "group", "left", ".");
    }

    @Test
    void a_word_hangs_on_what_governs_it() {
        Sentence sentence = SharedAnnotator.get()
                .annotate("Varrow denied the attack.", null)
                .sentences()
                .get(0);
        Token denied = sentence.token(1);

        assertThat(denied.head()).isEqualTo(-1);
        assertThat(denied.lemma()).isEqualTo("deny");
        assertThat(sentence.child(denied, "nsubj")).map(Token::word).contains("Varrow");
        assertThat(sentence.child(denied, "obj")).map(Token::word).contains("attack");
    }

    @Test
    void a_line_ends_a_sentence() {
        assertThat(SharedAnnotator.get()
                        .annotate("The boats leave\nAll is well", null)
                        .sentences())
                .hasSize(2);
    }

    @Test
    void a_date_in_full_is_its_day() {
        assertThat(date("The boats left on May 26, 2020.", "May", null))
                .isEqualTo(DateRange.day(LocalDate.of(2020, 5, 26)));
    }

    @Test
    void yesterday_is_a_day_where_the_day_of_publication_is_known() {
        DateRange published = DateRange.day(LocalDate.of(2020, 5, 26));

        assertThat(date("The boats left yesterday.", "yesterday", published))
                .isEqualTo(DateRange.day(LocalDate.of(2020, 5, 25)));
        assertThat(date("The boats left yesterday.", "yesterday", null)).isNull();
    }

    @Test
    void yesterday_is_no_day_where_only_a_month_of_publication_is_known() {
        DateRange month = new DateRange(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31));

        assertThat(date("The boats left yesterday.", "yesterday", month)).isNull();
    }

    @Test
    void a_holiday_is_its_day() {
        DateRange published = DateRange.day(LocalDate.of(2020, 12, 28));

        assertThat(date("The boats left on Christmas 2019.", "Christmas", published))
                .isEqualTo(DateRange.day(LocalDate.of(2019, 12, 25)));
        assertThat(date("The boats left on Easter 2019.", "Easter", published))
                .isEqualTo(DateRange.day(LocalDate.of(2019, 4, 21)));
        assertThat(date("The boats left on Memorial Day 2019.", "Memorial", published))
                .isEqualTo(DateRange.day(LocalDate.of(2019, 5, 27)));
    }

    @Test
    void nothing_is_loaded_before_the_first_text_and_nothing_twice() {
        AtomicInteger loaded = new AtomicInteger();
        Annotator annotator = new CoreNlpAnnotator(loaded::incrementAndGet);

        annotator.engine();
        assertThat(loaded).hasValue(0);

        annotator.annotate("One boat left.", null);
        annotator.annotate("Two boats left.", null);
        assertThat(loaded).hasValue(1);
    }

    @Test
    void two_threads_at_once_read_the_same() throws Exception {
        AnnotatedText alone = SharedAnnotator.get().annotate(TWO_SENTENCES, null);
        Callable<AnnotatedText> reading = () -> SharedAnnotator.get().annotate(TWO_SENTENCES, null);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<AnnotatedText>> together =
                    pool.invokeAll(Stream.generate(() -> reading).limit(8).toList());

            for (Future<AnnotatedText> read : together) {
                assertThat(read.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_engine_tells_its_version_models_and_settings() {
        Engine engine = SharedAnnotator.get().engine();
        String artifact = StanfordCoreNLP.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        assertThat(artifact).endsWith("/stanford-corenlp-" + engine.version() + ".jar");
        assertThat(engine.properties())
                .containsKeys("annotators", "pos.model", "ner.model", "depparse.model")
                .containsEntry("ssplit.newlineIsSentenceBreak", "always");
    }

    @Test
    void a_text_without_words_has_no_sentences() {
        assertThat(SharedAnnotator.get().annotate(" \n ", null).sentences()).isEmpty();
    }

    private static @Nullable DateRange date(String text, String word, @Nullable DateRange published) {
        return tokens(SharedAnnotator.get().annotate(text, published))
                .filter(token -> token.word().equals(word))
                .findFirst()
                .orElseThrow()
                .date();
    }

    private static List<String> words(String text) {
        return tokens(SharedAnnotator.get().annotate(text, null))
                .map(Token::word)
                .toList();
    }

    private static Stream<Token> tokens(AnnotatedText annotated) {
        return annotated.sentences().stream().flatMap(sentence -> sentence.tokens().stream());
    }
}
