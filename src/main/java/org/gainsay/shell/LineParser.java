package org.gainsay.shell;

import java.util.List;
import java.util.regex.Pattern;
import org.jline.reader.impl.DefaultParser;

/** JLine's parser with the manners of a POSIX shell: both quotes, a backslash, and {@code #} where a word would begin. */
final class LineParser extends DefaultParser {

    /** What {@link org.jline.reader.EOFError} names as missing after a backslash at the end. */
    static final String NEWLINE = "newline";

    /** JLine leaves the quotes of {@code --publisher="BBC News"} in the word. */
    private static final Pattern QUOTED_VALUE = Pattern.compile("(--[^=\\s\"']+=)([\"'])(.*)\\2", Pattern.DOTALL);

    LineParser() {
        setLineCommentDelims(new String[] {"#"});
        setEofOnUnclosedQuote(true);
        setEofOnEscapedNewLine(true);
    }

    @Override
    public boolean isLineCommentStarted(CharSequence buffer, int position) {
        return super.isLineCommentStarted(buffer, position) && (position == 0 || isDelimiterChar(buffer, position - 1));
    }

    /** @throws org.jline.reader.EOFError if the line is not finished */
    List<String> words(String line) {
        return parse(line, -1, ParseContext.ACCEPT_LINE).words().stream()
                .map(word -> QUOTED_VALUE.matcher(word).replaceFirst("$1$3"))
                .toList();
    }
}
