package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.claim.Document;
import org.gainsay.input.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\t\r\n"})
    void an_empty_file(String content) {
        assertThat(Read.refusal("a.txt", content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.txt: the file is empty; an article with at least one sentence is allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "25504446 2d312e37, a PDF",
        "504b0304 14000600, 'a ZIP archive, as .docx, .odt and .epub files are'",
        "89504e47 0d0a1a0a, a PNG image",
        "ffd8ffe0 00104a46, a JPEG image",
        "7b5c7274 66315c61, an RTF document",
        "00000020 66747970, an MP4 or MOV video"
    })
    void a_binary_file_that_is_known(String bytes, String look) {
        assertThat(Read.refusal("a.txt", java.util.HexFormat.of().parseHex(bytes.replace(" ", ""))))
                .isEqualTo("a.txt: this is no text but looks like " + look + "; UTF-8 text or HTML is allowed");
    }

    @Test
    void a_binary_file_that_is_not_known() {
        assertThat(Read.refusal("a.txt", "Two men\nleft\0early".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.txt:2: this is no text: byte 12 is zero, as in a binary file;"
                        + " UTF-8 text or HTML is allowed");
    }

    @Test
    void another_encoding_that_can_be_told() {
        assertThat(Read.refusal("a.txt", "One.\nThe company’s men".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("a.txt:2: byte 16 (0x92) is not UTF-8; the file may be WINDOWS-1252;"
                        + " UTF-8 is allowed; convert it with: iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void another_encoding_that_cannot_be_told() {
        assertThat(Read.refusal("a.txt", "Министр ушёл".getBytes(Charset.forName("KOI8-R"))))
                .isEqualTo("a.txt:1: byte 0 (0xED) is not UTF-8; UTF-8 is allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf_16_with_and_without_a_mark(String encoding) {
        assertThat(Read.refusal("a.txt", "Two men left early.".getBytes(Charset.forName(encoding))))
                .isEqualTo("a.txt: the file is " + encoding
                        + ", not UTF-8; UTF-8 is allowed; convert it with: iconv -f " + encoding + " -t UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donate\nShare on Facebook\n", ". . .\n", "Ferry\n", "12 14 16 18\n", "* * *"})
    void nothing_that_could_be_a_sentence(String content) {
        assertThat(Read.refusal("a.txt", content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.txt: there is no sentence in it, or none is left without the furniture of the page;"
                        + " an article with at least one sentence is allowed");
    }

    @Test
    void a_page_without_text() {
        assertThat(Read.refusal(
                        "a.html", "<html><script>var x</script><nav>Home</nav>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("a.html: there is no sentence in it");
    }

    @Test
    void five_megabytes_in_one_line() {
        String line = "The ferry left the harbour of Varrow at noon. ".repeat(110_000);

        assertThat(Read.refusal("a.txt", line.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a.txt: 4,070,000 letters and marks are to be read; at most 500,000 are allowed;"
                        + " read it in parts");
    }

    @Test
    void five_megabytes_without_a_blank() {
        assertThat(Read.refusal("a.txt", "x".repeat(5 << 20).getBytes(StandardCharsets.UTF_8)))
                .startsWith("a.txt: 5,242,880 letters and marks are to be read");
    }

    @Test
    void five_megabytes_of_script_around_an_article_are_no_hindrance() {
        String page = "<script>" + "x".repeat(5 << 20) + "</script><p>The ferry left the harbour at noon.</p>";

        assertThat(Read.lines(Read.html(page))).containsExactly("The ferry left the harbour at noon.");
    }

    @Test
    void a_file_too_large_to_be_an_article_is_not_even_opened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, new byte[(16 << 20) + 1]);

        assertThatThrownBy(() -> new ArticleReader().read(file, Document.named("a.txt")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(
                        file + ": the file has 16,777,217 bytes; an article of at most 16,777,216 bytes is allowed");
    }
}
