package org.gainsay.extract;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What read a text.
 *
 * @param name such as {@code Stanford CoreNLP}
 * @param version such as {@code 4.5.10}
 * @param properties models and settings
 */
public record Engine(String name, String version, Map<String, String> properties) {

    public Engine {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }
}
