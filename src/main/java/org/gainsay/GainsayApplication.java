package org.gainsay;

import java.util.List;
import org.gainsay.shell.Host;
import org.gainsay.shell.Launch;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Gainsay on the command line. Nothing is configured by itself: that took a third of every start. */
@SpringBootConfiguration
@ComponentScan("org.gainsay.shell")
public class GainsayApplication {

    public static void main(String[] arguments) {
        System.exit(Launch.run(GainsayApplication.class, List.of(arguments), Host.current()));
    }
}
