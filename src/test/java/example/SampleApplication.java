package example;

import java.util.List;
import org.gainsay.shell.Host;
import org.gainsay.shell.Launch;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The sample commands on the command line, instead of those of Gainsay. */
@SpringBootConfiguration
@ComponentScan(
        basePackages = {"org.gainsay.shell", "example"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.gainsay\\.shell\\.((?!Shell)\\w+Commands|Services)"))
public class SampleApplication {

    public static void main(String[] arguments) {
        System.exit(Launch.run(SampleApplication.class, List.of(arguments), Host.current()));
    }
}
