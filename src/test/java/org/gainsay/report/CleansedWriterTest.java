package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleansedWriterTest {

    @ParameterizedTest
    @CsvSource({
        "0000, 2400",
        "0007, 2407",
        "0008, 2408",
        "000D, 240D",
        "001B, 241B",
        "007F, 2421",
        "0080, FFFD",
        "009B, FFFD",
        "202A, FFFD",
        "202E, FFFD",
        "2066, FFFD",
        "2069, FFFD"
    })
    void a_character_that_a_terminal_obeys_is_shown_as_another(String hostile, String shown) throws IOException {
        char character = (char) Integer.parseInt(hostile, 16);
        String expected = String.valueOf((char) Integer.parseInt(shown, 16));
        StringWriter out = new StringWriter();
        try (CleansedWriter writer = new CleansedWriter(out)) {
            writer.write(character);
            writer.write(new char[] {'x', character}, 1, 1);
            writer.write("y" + character, 1, 1);
        }
        assertThat(out).hasToString(expected.repeat(3));
    }

    @Test
    void every_other_character_stands() {
        String text = "tab\tline\nné 2\u202f000 – “ok” العربية עברית 軍 🛩 a\u200db";
        assertThat(CleansedWriter.cleansed(text)).isEqualTo(text);
    }
}
