package org.gainsay.format;

import org.gainsay.source.SourceProfile;

/** What is told of a source as one line of JSON, and back again, for those who keep it. */
public final class SourceLine {

    private SourceLine() {}

    public static String of(SourceProfile profile) {
        return Json.MAPPER.writeValueAsString(SourceJson.toJson(profile));
    }

    /** Reads what {@link #of} wrote, and nothing else. */
    public static SourceProfile parse(String line) {
        return SourceMapping.profile(Json.MAPPER.readTree(line).asObject());
    }
}
