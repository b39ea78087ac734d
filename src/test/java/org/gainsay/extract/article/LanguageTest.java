package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.gainsay.extract.Article;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            it looks like French     | Le ministre a déclaré que quarante marins étaient morts dans le naufrage du ferry.
            it looks like German     | Der Minister sagte, dass vierzig Seeleute bei dem Untergang der Fähre gestorben sind.
            it looks like Spanish    | El ministro dijo que cuarenta marineros murieron en el hundimiento del barco, según la policía.
            it looks like Portuguese | O ministro disse que quarenta marinheiros não foram encontrados, segundo a polícia do porto.
            it looks like Italian    | Il ministro ha detto che quaranta marinai sono morti nel naufragio della nave, secondo la polizia.
            it looks like Dutch      | De minister zei dat veertig zeelieden zijn omgekomen bij het zinken van de veerboot, volgens de politie.
            it looks like Polish     | Minister powiedział, że czterdziestu marynarzy nie żyje, a prom zatonął w porcie, jak podała policja.
            it looks like Turkish    | Bakan, kırk denizcinin öldüğünü ve bir geminin battığını söyledi, ancak daha sonra bu haber yalanlandı.
            it looks like Indonesian | Menteri mengatakan bahwa empat puluh pelaut yang berada di kapal itu telah tewas dan tidak ada yang selamat.
            most of its letters are Cyrillic | Министр сообщил, что сорок моряков погибли.
            most of its letters are Arabic   | قال الوزير إن أربعين بحارا لقوا حتفهم.
            most of its letters are Han      | 部长说有四十名水手遇难。
            """)
    void another_language_is_refused_by_name(String look, String text) {
        assertThat(Read.refusal("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.txt: this does not read as English: " + look
                        + "; only English can be read; metadata that say \"language\": \"en\" overrule this");
    }

    @Test
    void a_long_text_in_a_language_that_is_not_listed_is_refused_without_a_name() {
        String text = "Gavrin tolume sakerot bindul varotem pilsar. ".repeat(12);

        assertThat(Read.refusal("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .contains("it has hardly any of the small words of English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry sinks off Varrow",
                "Ursula von der Leyen meets Luiz Inácio Lula da Silva",
                "Marine Le Pen wins La Rochelle, Le Havre and Les Ulis",
                "Rio de Janeiro: policía killed in Villa de la Paz y Castro",
                "Forty dead, twelve missing",
                "Le Monde quoted the minister: “Il n’y a pas de survivants, et le ferry est perdu.” He said so on the radio.",
                "Минобороны, the Russian ministry, denied it."
            })
    void short_english_with_foreign_names_is_english(String text) {
        assertThat(Read.lines(Read.text(text))).hasSize(1);
    }

    @Test
    void metadata_that_say_english_overrule_the_words() {
        String text = "Le ministre a déclaré que quarante marins étaient morts dans le naufrage.";

        Article article = read("a.txt", text, known("en-GB", false));

        assertThat(article.document().language()).isEqualTo("en-GB");
    }

    @Test
    void metadata_that_say_another_language_overrule_the_words() {
        assertThatThrownBy(() -> read("a.txt", "The ferry sank at noon.", known("fr", false)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("a.txt: its language is given as 'fr'; only English can be read");
    }

    @Test
    void the_language_of_a_translation_may_be_that_of_the_original() {
        assertThat(read("a.txt", "The ferry sank at noon.", known("fr", true))
                        .document()
                        .language())
                .isEqualTo("fr");
    }

    @Test
    void a_page_that_calls_plain_english_by_another_name_is_english() {
        String page = "<html lang=fr><p>The ferry sank at noon, and the captain of it said that he had been the last"
                + " who left it for the shore of the island.</p>";

        assertThat(Read.html(page).document().language()).isEqualTo("en");
    }

    @Test
    void a_page_is_believed_where_its_words_are_too_few() {
        assertThatThrownBy(() -> Read.html("<html lang=ro><p>Feribotul Varrow scufundat</p>"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("a.html: its language is given as 'ro'; only English can be read");
    }

    @Test
    void a_small_word_of_english_stands_with_english_alone() {
        Set<String> english = new TreeSet<>();
        Set<String> other = new TreeSet<>();
        for (Rows.Row row : Rows.of(LanguageCheck.class, "languages.txt")) {
            (Set.of("English", "shared").contains(row.cell(0)) ? english : other).addAll(row.words(1));
        }

        assertThat(other).doesNotContainAnyElementsOf(english).noneMatch(word -> word.contains(" "));
    }

    private static Article read(String file, String text, Document known) {
        return new ArticleReader().read(file, text.getBytes(StandardCharsets.UTF_8), known);
    }

    private static Document known(@Nullable String language, boolean translated) {
        return new Document("a.txt", null, null, null, null, null, TimeBasis.UNKNOWN, language, translated, null, null);
    }
}
