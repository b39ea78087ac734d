package org.gainsay.format;

import java.util.ArrayList;
import java.util.List;

/** A document's text with white space normalised, that knows where each of its characters stands in the document. */
final class QuotedText {

    private final String original;
    private final String normal;
    private final int[] offsets;

    QuotedText(String original) {
        this.original = original;
        this.normal = WhiteSpace.normal(original);
        this.offsets = new int[normal.length()];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            while (normal.charAt(i) != ' ' && WhiteSpace.is(original.charAt(at))) {
                at++;
            }
            offsets[i] = at++;
        }
    }

    /** A place in the document, as offsets count. */
    record Span(int start, int end) {}

    /** Whether the quote is what stands there, white space normalised. */
    boolean standsAt(String quote, Span span) {
        return span.end() <= original.length()
                && WhiteSpace.normal(original.substring(span.start(), span.end()))
                        .equals(WhiteSpace.normal(quote));
    }

    /** Where the quote stands, white space normalised, in the order of the text. */
    List<Span> find(String quote) {
        String sought = WhiteSpace.normal(quote);
        List<Span> spans = new ArrayList<>();
        for (int at = normal.indexOf(sought); at >= 0; at = normal.indexOf(sought, at + 1)) {
            spans.add(new Span(offsets[at], offsets[at + sought.length() - 1] + 1));
        }
        return spans;
    }

    int length() {
        return original.length();
    }
}
