package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResultWriterTest {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ResultWriter writer = new ResultWriter(results);

    @AfterEach
    void forget_the_interrupt() {
        Thread.interrupted();
    }

    @Test
    void an_interrupt_ends_the_line_that_it_cuts_short() throws IOException {
        writer.write("one\ntwo");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> writer.write("\n")).isInstanceOf(CommandStopped.class);
        assertThat(written()).isEqualTo("one\ntwo\n");
    }

    @Test
    void an_interrupt_between_lines_adds_none() throws IOException {
        writer.write("one\n");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> writer.write("two\n")).isInstanceOf(CommandStopped.class);
        assertThat(written()).isEqualTo("one\n");
    }

    private String written() {
        return results.toString(StandardCharsets.UTF_8);
    }
}
