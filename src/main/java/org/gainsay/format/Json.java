package org.gainsay.format;

import java.util.Arrays;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which JSON is read and written here: decimal numbers keep their digits and are written plainly, a key
 * that stands twice is an error, and characters that could steer a terminal are escaped.
 */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new TerminalSafe())
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** JSON asks only for the controls below U+0020 to be escaped; terminals also obey some above, and some turn the direction of a line. */
    private static final class TerminalSafe extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] standard = CharacterEscapes.standardAsciiEscapesForJSON();
            int[] codes = Arrays.copyOf(standard, 128);
            codes[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
            return codes;
        }

        @Override
        @SuppressWarnings("NullAway") // null is Jackson's word for "as it is"
        public SerializableString getEscapeSequence(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    new SerializedString(String.format("\\u%04X", c));
                default -> null;
            };
        }
    }
}
