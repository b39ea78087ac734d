package org.gainsay.report;

import java.util.regex.Pattern;

/**
 * Text as Markdown of which nothing is markup. What GitHub and GitLab make a link or a mention of once the page is rendered, such as
 * {@code www.example.org}, {@code @name} and {@code #1}, no backslash stops: between its parts goes a space of no width, written as
 * an entity so that whoever edits the page sees it.
 */
public final class MarkdownEscaping {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What Markdown, and HTML in it, reads as more than itself, wherever it stands. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_{}\\[\\]<>|#~&$^=]");

    /** What begins an item of a list, or underlines, at the beginning of a line: {@code 1. }, {@code - }, {@code ---}. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d*(?=[.)])|(?=[-+]))([.)+-])(?=\\s|-|$)");

    /** How an address, a mention of a person or a reference to an issue begins. */
    private static final Pattern LINKED = Pattern.compile(
            "(?i)(?<![a-z0-9])(?:[a-z][a-z0-9+.-]*(?=://)|(?:mailto|xmpp|javascript|data)(?=:)|www(?=\\.))"
                    + "|@(?=\\S)|[#!](?=\\d)");

    private static final String NO_WIDTH = "&#8203;";

    private MarkdownEscaping() {}

    /** The text on one line, as it is, wherever on a line it comes to stand. */
    public static String line(String text) {
        return BEGINNING.matcher(piece(text.strip())).replaceFirst("$1\\\\$2");
    }

    /** The same for a text that stands within a line, of which spaces at the ends are kept. */
    public static String piece(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        return LINKED.matcher(ANYWHERE.matcher(line).replaceAll("\\\\$0")).replaceAll("$0" + NO_WIDTH);
    }
}
