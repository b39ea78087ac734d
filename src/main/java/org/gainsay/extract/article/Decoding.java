package org.gainsay.extract.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/** Bytes to text: UTF-8 with or without a byte order mark, and nothing that is guessed. */
final class Decoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String WINDOWS_1252 = "WINDOWS-1252";

    /** The bytes that Windows-1252 leaves undefined. */
    private static final int[] UNDEFINED = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

    /** Text in a western language has about this share of letters beyond ASCII at most. */
    private static final double MOST_BEYOND_ASCII = 0.15;

    private Decoding() {}

    /**
     * The text, without a byte order mark.
     *
     * @throws org.gainsay.input.InvalidInput where there is none
     */
    static String text(byte[] content, Refusal refusal) {
        if (content.length == 0) {
            throw refusal.empty();
        }
        Signatures.look(content).ifPresent(look -> {
            throw refusal.binary(look);
        });
        wideEncoding(content).ifPresent(encoding -> {
            throw refusal.otherEncoding(encoding);
        });
        String text = decoded(content, refusal);
        if (text.isBlank()) {
            throw refusal.empty();
        }
        return text;
    }

    private static String decoded(byte[] content, Refusal refusal) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        int zero = indexOf(content, (byte) 0);
        if (zero >= 0) {
            throw refusal.zeroByte(lineOf(content, zero), zero);
        }
        if (result.isError()) {
            int offset = bytes.position();
            int value = content[offset] & 0xFF;
            throw isPlausiblyWindows1252(content)
                    ? refusal.notUtf8(lineOf(content, offset), offset, value, WINDOWS_1252)
                    : refusal.notUtf8(lineOf(content, offset), offset, value);
        }
        text.flip();
        if (text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        return text.toString();
    }

    /** UTF-16 or UTF-32, by a byte order mark or by every second byte of a western text being zero. */
    private static Optional<String> wideEncoding(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE, 0, 0) || startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32");
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return Optional.of("UTF-16");
        }
        int[] zeros = new int[2];
        int looked = Math.min(content.length, 1024);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > looked / 4 && zeros[0] == 0) {
            return Optional.of("UTF-16LE");
        }
        return zeros[0] > looked / 4 && zeros[1] == 0 ? Optional.of("UTF-16BE") : Optional.empty();
    }

    private static boolean isPlausiblyWindows1252(byte[] content) {
        BitSet seen = new BitSet();
        int beyondAscii = 0;
        for (byte b : content) {
            seen.set(b & 0xFF);
            beyondAscii += b < 0 ? 1 : 0;
        }
        for (int undefined : UNDEFINED) {
            if (seen.get(undefined)) {
                return false;
            }
        }
        return beyondAscii <= content.length * MOST_BEYOND_ASCII;
    }

    private static boolean startsWith(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] content, byte wanted) {
        for (int i = 0; i < content.length; i++) {
            if (content[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int lineOf(byte[] content, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
