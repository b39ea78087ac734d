package org.gainsay.shell;

import org.gainsay.workspace.Discretion;
import org.jline.reader.Parser;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.shell.core.autoconfigure.JLineShellAutoConfiguration;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.config.UserConfigPathProvider;

/**
 * What Spring Shell is given, and what is taken of it: terminal, line reader, history. Its runner is not: it would take
 * over every test that starts a context.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(JLineShellAutoConfiguration.class)
class ShellConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Host host() {
        return Host.current();
    }

    @Bean
    @ConditionalOnMissingBean
    GlobalOptions globalOptions(Host host) {
        return GlobalOptions.defaults(UserFolders.of(host));
    }

    @Bean
    Discretion discretion(Host host) {
        return new Discretion(host.terminal());
    }

    @Bean
    CommandRegistry commandRegistry(Catalogue catalogue) {
        CommandRegistry registry = new CommandRegistry();
        catalogue.commands().forEach(registry::registerCommand);
        return registry;
    }

    @Bean
    @Primary
    Parser lineParser() {
        return new LineParser();
    }

    /** Where the history of the shell lies. */
    @Bean
    UserConfigPathProvider historyFolder(Host host) {
        return () -> UserFolders.of(host).state();
    }
}
