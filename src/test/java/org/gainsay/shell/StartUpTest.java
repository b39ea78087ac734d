package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartUpTest {

    @TempDir
    private Path home;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void nothing_settled_means_the_dataset_of_the_user() {
        assertThat(options())
                .isEqualTo(new GlobalOptions(
                        home.resolve(".local/share/gainsay/gainsay.mv.db"),
                        false,
                        List.of(),
                        null,
                        null,
                        null,
                        ColorChoice.AUTO,
                        false,
                        false));
    }

    @Test
    void an_option_counts_more_than_the_environment_and_that_more_than_the_configuration() throws IOException {
        configure("format=json\ncolor=always\nquiet=yes\n");
        environment.put("GAINSAY_FORMAT", "csv");
        environment.put("GAINSAY_COLOR", "never");
        GlobalOptions options = options("--format", "jsonl");
        assertThat(options.format()).isEqualTo(OutputFormat.JSONL);
        assertThat(options.color()).isEqualTo(ColorChoice.NEVER);
        assertThat(options.quiet()).isTrue();
    }

    @Test
    void a_dataset_in_memory_and_one_in_a_file_answer_the_same_question() throws IOException {
        environment.put("GAINSAY_DB", "of-the-environment");
        assertThat(options("--memory").memory()).isTrue();
        assertThat(options().database()).isEqualTo(Path.of("of-the-environment"));
        configure("memory=true");
        assertThat(options().memory()).isFalse();
        environment.put("GAINSAY_MEMORY", "1");
        assertThatThrownBy(this::options).hasMessage("GAINSAY_DB and GAINSAY_MEMORY exclude each other");
    }

    @Test
    void rules_are_folders_in_the_order_given() throws IOException {
        assertThat(options("--rules", "a", "--rules=b").rules()).containsExactly(Path.of("a"), Path.of("b"));
        environment.put("GAINSAY_RULES", "c" + File.pathSeparator + "d");
        assertThat(options().rules()).containsExactly(Path.of("c"), Path.of("d"));
        assertThat(options("--rules", "a").rules()).containsExactly(Path.of("a"));
        configure("only-rules = ~/house rules");
        assertThat(options().onlyRules()).isEqualTo(home.resolve("house rules"));
    }

    @Test
    void no_color_is_honoured_unless_gainsay_is_told_otherwise() {
        environment.put("NO_COLOR", "1");
        assertThat(options().color()).isEqualTo(ColorChoice.NEVER);
        environment.put("GAINSAY_COLOR", "auto");
        assertThat(options().color()).isEqualTo(ColorChoice.AUTO);
        environment.clear();
        environment.put("NO_COLOR", "");
        assertThat(options().color()).isEqualTo(ColorChoice.AUTO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            format=json\\nfromat=csv | config.properties:2: unknown key 'fromat'; did you mean 'format'?
            \\n\\nformat=jsn         | config.properties:3: format: unknown value 'jsn'; did you mean 'json'?
            quiet=perhaps            | config.properties:1: quiet: 'perhaps' is neither yes nor no
            script=x                 | config.properties:1: unknown key 'script'; allowed: db, memory, rules, only-rules, format, color, quiet, debug
            """)
    void a_mistake_in_the_configuration_is_told_with_its_line(String text, String sentence) throws IOException {
        configure(text.replace("\\n", "\n"));
        assertThatThrownBy(this::options).isInstanceOf(UsageError.class).hasMessageEndingWith(sentence);
    }

    @Test
    void a_mistake_in_the_environment_is_told_with_its_variable() {
        environment.put("GAINSAY_COLOR", "allways");
        assertThatThrownBy(this::options).hasMessage("GAINSAY_COLOR: unknown value 'allways'; did you mean 'always'?");
    }

    @Test
    void what_is_no_option_of_every_command_is_the_command() {
        assertThat(command("--db", "x", "load", "--replace", "a b", "--memory-of", "--", "--db"))
                .containsExactly("load", "--replace", "a b", "--memory-of", "--", "--db");
        assertThat(command("--quiet", "--format", "json", "rules", "--output=x"))
                .containsExactly("--quiet", "--format", "json", "rules");
        assertThat(command("--memory", "--color", "never")).isEmpty();
        assertThat(command("--version")).containsExactly("--version");
    }

    @Test
    void folders_follow_the_xdg_directories() {
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_STATE_HOME", "relative/is/ignored");
        assertThat(UserFolders.of(host()))
                .isEqualTo(new UserFolders(
                        home.resolve(".config/gainsay"),
                        home.resolve("data/gainsay"),
                        home.resolve(".local/state/gainsay")));
    }

    private void configure(String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/gainsay"));
        Files.writeString(folder.resolve("config.properties"), text);
    }

    private GlobalOptions options(String... arguments) {
        return StartUp.read(List.of(arguments), host()).options();
    }

    private List<String> command(String... arguments) {
        return StartUp.read(List.of(arguments), host()).command();
    }

    private Host host() {
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        return new Host(environment, home, InputStream.nullInputStream(), nowhere, nowhere, false);
    }
}
