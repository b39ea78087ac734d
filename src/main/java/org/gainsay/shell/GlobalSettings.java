package org.gainsay.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.shell.GlobalWords.Setting;

/** The settings of several layers as one; who speaks first, holds. */
final class GlobalSettings {

    private static final Set<String> YES = Set.of("true", "yes", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "off", "0");

    private final Map<GlobalOption, List<Setting>> settings = new EnumMap<>(GlobalOption.class);
    private final Path home;

    GlobalSettings(Path home) {
        this.home = home;
    }

    /** Adds a layer that counts less than those before it. */
    GlobalSettings orElse(Map<GlobalOption, List<Setting>> layer) {
        // a file and the memory are two answers to the question where the dataset is
        boolean datasetSettled = settings.containsKey(GlobalOption.DB)
                || flag(GlobalOption.MEMORY).orElse(false);
        layer.forEach((option, given) -> {
            boolean ofDataset = option == GlobalOption.DB || option == GlobalOption.MEMORY;
            if (!(datasetSettled && ofDataset)) {
                settings.putIfAbsent(option, given);
            }
        });
        if (settings.containsKey(GlobalOption.DB) && flag(GlobalOption.MEMORY).orElse(false)) {
            throw new UsageError("%s and %s exclude each other"
                    .formatted(
                            first(GlobalOption.DB).origin(),
                            first(GlobalOption.MEMORY).origin()));
        }
        return this;
    }

    /** The options that these settings make of others. */
    GlobalOptions over(GlobalOptions base) {
        List<Path> rules = paths(GlobalOption.RULES);
        return new GlobalOptions(
                path(GlobalOption.DB).orElse(base.database()),
                flag(GlobalOption.MEMORY).orElse(base.memory()),
                rules.isEmpty() ? base.rules() : rules,
                path(GlobalOption.ONLY_RULES).orElse(base.onlyRules()),
                choice(GlobalOption.FORMAT, OutputFormat.class).orElse(base.format()),
                path(GlobalOption.OUTPUT).orElse(base.output()),
                choice(GlobalOption.COLOR, ColorChoice.class).orElse(base.color()),
                flag(GlobalOption.QUIET).orElse(base.quiet()),
                flag(GlobalOption.DEBUG).orElse(base.debug()));
    }

    Optional<Path> path(GlobalOption option) {
        return paths(option).stream().findFirst();
    }

    private List<Path> paths(GlobalOption option) {
        return settings.getOrDefault(option, List.of()).stream().map(this::path).toList();
    }

    private Path path(Setting setting) {
        String value = setting.value();
        try {
            // no shell opens the tilde of a configuration file
            return value.startsWith("~/") ? home.resolve(value.substring(2)) : Path.of(value);
        } catch (InvalidPathException invalid) {
            throw new UsageError(setting.origin() + ": '" + value + "' is no path: " + invalid.getReason());
        }
    }

    private <E extends Enum<E>> Optional<E> choice(GlobalOption option, Class<E> type) {
        if (!settings.containsKey(option)) {
            return Optional.empty();
        }
        Setting setting = first(option);
        List<String> allowed = Stream.of(type.getEnumConstants()).map(Word::of).toList();
        return Optional.of(Word.parse(type, setting.value())
                .orElseThrow(() -> UsageError.unknownValue(setting.origin(), setting.value(), allowed)));
    }

    private Optional<Boolean> flag(GlobalOption option) {
        if (!settings.containsKey(option)) {
            return Optional.empty();
        }
        Setting setting = first(option);
        String value = setting.value().toLowerCase(Locale.ROOT);
        if (!YES.contains(value) && !NO.contains(value)) {
            throw new UsageError(setting.origin() + ": '" + setting.value() + "' is neither yes nor no");
        }
        return Optional.of(YES.contains(value));
    }

    private Setting first(GlobalOption option) {
        return settings.getOrDefault(option, List.of()).get(0);
    }
}
