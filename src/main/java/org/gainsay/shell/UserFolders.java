package org.gainsay.shell;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a user's files lie, after the XDG base directories; on Windows below {@code %APPDATA%}.
 *
 * @param configuration holds {@code config.properties}
 * @param data holds the dataset that is used where none is named
 * @param state holds the history of the shell
 */
public record UserFolders(Path configuration, Path data, Path state) {

    private static final String OWN = "gainsay";

    static UserFolders of(Host host) {
        return new UserFolders(
                folder(host, "XDG_CONFIG_HOME", ".config"),
                folder(host, "XDG_DATA_HOME", ".local/share"),
                folder(host, "XDG_STATE_HOME", ".local/state"));
    }

    private static Path folder(Host host, String variable, String belowHome) {
        Map<String, String> environment = host.environment();
        String named = environment.getOrDefault(variable, environment.getOrDefault("APPDATA", ""));
        // the XDG specification asks to ignore a relative path
        Path base = Path.of(named).isAbsolute() ? Path.of(named) : host.home().resolve(belowHome);
        return base.resolve(OWN);
    }
}
