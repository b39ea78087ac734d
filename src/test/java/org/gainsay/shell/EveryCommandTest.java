package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gainsay.GainsayApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What holds for every command of the program, so that none is left without its help. */
@SpringBootTest(
        classes = GainsayApplication.class,
        properties = {"spring.main.lazy-initialization=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCommandTest {

    @Autowired
    private Catalogue catalogue;

    @Test
    void it_is_described_in_one_line_with_an_example_that_fits_it() {
        assertThat(catalogue.commands()).isNotEmpty().allSatisfy(command -> {
            assertThat(command.getDescription())
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .hasLineCount(1);
            assertThat(command.getHelp()).as("examples of " + command.getName()).isNotBlank();
            command.getHelp().lines().forEach(example -> accepts(example));
        });
    }

    @Test
    void its_parameters_are_described() {
        assertThat(catalogue.commands())
                .flatExtracting(command -> Stream.concat(command.arguments().stream(), command.options().stream())
                        .toList())
                .allSatisfy(parameter -> assertThat(parameter.description())
                        .as(parameter.typed())
                        .isNotBlank());
    }

    @Test
    void no_name_is_given_twice() {
        assertThat(catalogue.names()).doesNotHaveDuplicates();
    }

    private void accepts(String example) {
        var words = new LineParser().words(example);
        var rest = GlobalWords.divide(words).rest();
        var match = catalogue.get(rest);
        assertThat(StrictParser.parse(match.command(), match.rest(rest))).isNotNull();
    }
}
