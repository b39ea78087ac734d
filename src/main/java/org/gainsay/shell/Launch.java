package org.gainsay.shell;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** Runs one command, a script or the shell, as the arguments ask. */
@Component
public final class Launch {

    private static final String PROGRAM = "gainsay";

    private final CommandRunner runner;
    private final ScriptRunner scripts;
    private final ObjectProvider<InteractiveShell> shell;
    private final Host host;

    Launch(CommandRunner runner, ScriptRunner scripts, ObjectProvider<InteractiveShell> shell, Host host) {
        this.runner = runner;
        this.scripts = scripts;
        this.shell = shell;
        this.host = host;
    }

    /** Starts the application for what is asked; the exit code is 0, 1 for findings, 2 for whatever went wrong. */
    public static int run(Class<?> application, List<String> arguments, Host host) {
        return new Failures(host, false).guard(PROGRAM, () -> {
            StartUp startUp = StartUp.read(arguments, host);
            return new Failures(host, startUp.options().debug()).guard(PROGRAM, () -> {
                try (ConfigurableApplicationContext context = start(application, startUp, host)) {
                    return context.getBean(Launch.class).run(startUp);
                }
            });
        });
    }

    private static ConfigurableApplicationContext start(Class<?> application, StartUp startUp, Host host) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                // a command makes only what it needs; help opens no dataset
                .lazyInitialization(true)
                // the arguments are the user's, not Spring's
                .addCommandLineProperties(false)
                // nor is an application.properties that happens to lie in the current folder
                .properties("spring.config.location=classpath:/")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("host", host);
                    context.getBeanFactory().registerSingleton("globalOptions", startUp.options());
                })
                .run();
    }

    private int run(StartUp startUp) throws Exception {
        try (ResultSink sink = ResultSink.of(startUp.options().output(), host)) {
            int code = runUntilLeft(startUp, sink);
            sink.keep();
            return code;
        }
    }

    private int runUntilLeft(StartUp startUp, ResultSink sink) throws Exception {
        try {
            return run(startUp, sink);
        } catch (LeaveShell leave) {
            return 0;
        }
    }

    private int run(StartUp startUp, ResultSink sink) throws Exception {
        if (!startUp.command().isEmpty()) {
            return runner.execute(startUp.command(), sink);
        }
        if (startUp.script() != null) {
            return scripts.runFile(startUp.script(), sink);
        }
        return host.terminal() ? shell.getObject().run(sink) : scripts.runInput(sink);
    }
}
