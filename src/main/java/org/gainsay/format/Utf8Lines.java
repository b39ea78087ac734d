package org.gainsay.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 stream, one at a time; a byte order mark is left out, a line that is not UTF-8 is told. */
final class Utf8Lines {

    private static final int LONGEST = 16 << 20;
    private static final Fault TOO_LONG = new Fault("", "this line is too long", "at most 16 MiB are allowed");
    private static final Fault NOT_UTF_8 = new Fault("", "this line is not UTF-8", "UTF-8 is allowed");

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int position;
    private int limit;
    private int number;

    Utf8Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line without its line feed.
     *
     * @param number from 1
     * @param text as far as it could be decoded
     * @param fault why it is not what stands in the file; null where it is
     */
    record Line(int number, String text, @Nullable Fault fault) {}

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!filled()) {
            return null;
        }
        bytes.reset();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && filled()) {
            int stop = position;
            while (stop < limit && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= bytes.size() + (stop - position) > LONGEST;
            if (!tooLong) {
                bytes.write(buffer, position, stop - position);
            }
            ended = stop < limit;
            position = ended ? stop + 1 : stop;
        }
        number++;
        return tooLong ? new Line(number, "", TOO_LONG) : line(bytes.toByteArray());
    }

    private boolean filled() throws IOException {
        if (position == limit) {
            limit = Math.max(0, in.read(buffer));
            position = 0;
        }
        return limit > 0;
    }

    private Line line(byte[] encoded) {
        try {
            String text = decoder.decode(ByteBuffer.wrap(encoded)).toString();
            return new Line(number, withoutMark(text), null);
        } catch (CharacterCodingException e) {
            return new Line(number, new String(encoded, StandardCharsets.UTF_8), NOT_UTF_8);
        }
    }

    private String withoutMark(String text) {
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
