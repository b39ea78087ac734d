package org.gainsay.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.shell.GlobalWords.Setting;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** Settings from outside the command line. */
final class SettingSources {

    private SettingSources() {}

    /** {@code GAINSAY_DB} and its like, and {@code NO_COLOR} (no-color.org). */
    static Map<GlobalOption, List<Setting>> environment(Map<String, String> environment) {
        Map<GlobalOption, List<Setting>> settings = new EnumMap<>(GlobalOption.class);
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            settings.put(GlobalOption.COLOR, List.of(new Setting("never", "NO_COLOR")));
        }
        defaults().forEach(option -> {
            String value = environment.getOrDefault(option.variable(), "");
            if (!value.isEmpty()) {
                settings.put(option, settings(option, value, option.variable()));
            }
        });
        return settings;
    }

    /** A properties file, in which a key that is none is an error with its line. */
    static Map<GlobalOption, List<Setting>> configuration(Path file) {
        Map<GlobalOption, List<Setting>> settings = new EnumMap<>(GlobalOption.class);
        if (!Files.exists(file)) {
            return settings;
        }
        for (PropertySource<?> source : properties(file)) {
            for (String key : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                String origin = file + line(source, key);
                settings.put(
                        option(key, origin), settings(option(key, origin), value(source, key), origin + ": " + key));
            }
        }
        return settings;
    }

    private static GlobalOption option(String key, String origin) {
        return defaults().filter(option -> option.key().equals(key)).findFirst().orElseThrow(() -> {
            List<String> keys = defaults().map(GlobalOption::key).toList();
            return new UsageError(
                    origin + ": " + UsageError.unknown("key", key, keys).getMessage());
        });
    }

    private static List<Setting> settings(GlobalOption option, String value, String origin) {
        // folders in one value are separated as in PATH
        Stream<String> values = option == GlobalOption.RULES
                ? Arrays.stream(value.split(Pattern.quote(System.getProperty("path.separator"))))
                : Stream.of(value);
        return values.map(single -> new Setting(single, origin)).toList();
    }

    private static Stream<GlobalOption> defaults() {
        return Stream.of(GlobalOption.values()).filter(GlobalOption::hasDefault);
    }

    private static List<PropertySource<?>> properties(Path file) {
        try {
            return new PropertiesPropertySourceLoader().load(file.toString(), new FileSystemResource(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String value(PropertySource<?> source, String key) {
        return String.valueOf(source.getProperty(key)).strip();
    }

    private static String line(PropertySource<?> source, String key) {
        return OriginLookup.getOrigin(source, key) instanceof TextResourceOrigin origin && origin.getLocation() != null
                ? ":" + (origin.getLocation().getLine() + 1)
                : "";
    }
}
