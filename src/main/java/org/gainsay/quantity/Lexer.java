package org.gainsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.quantity.Digits.Shape;
import org.gainsay.quantity.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Text to tokens. What figures are attached to decides already here whether they count or name. */
final class Lexer {

    private static final String LETTERS = "(?:\\p{L}\\.){2,9}+|\\p{L}[\\p{L}\\p{M}]*+(?:['\\u2019]\\p{L}++){0,3}+";

    /** A word, an abbreviation, or one sign. */
    static final Pattern WORD_OR_SIGN = Pattern.compile(LETTERS + "|\\S");

    private static final Pattern WORD = Pattern.compile(LETTERS);

    /** What goes on after letters and makes a name of them: MiG-29, F16, COVID-19. */
    private static final Pattern JOINED_DIGIT = Pattern.compile("[-\\u2010\\u2011_/@&]?\\d");

    private static final Pattern PART_OF_NAME =
            Pattern.compile("[\\p{L}\\p{M}\\d]++|[-\\u2010\\u2011_/@&](?=[\\p{L}\\d])|[.,](?=\\d)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v\\ufeff\\u200b]++");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*+\\R");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,4})/(\\d{1,4})(?![/.,]?\\d|\\p{L})");

    /** What a single sign such as ⅔ stands for. */
    private static final Pattern VULGAR = Pattern.compile("([0-9]{1,2})\\u2044([0-9]{1,2})");

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String text) {
        this.text = text;
    }

    static Words read(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.position < text.length()) {
            lexer.next();
        }
        return new Words(text, lexer.tokens);
    }

    private void next() {
        Optional<Integer> blanks = endOf(BLANKS);
        if (blanks.isPresent()) {
            blanks(blanks.get());
        } else if (startsNumber()) {
            figures();
        } else {
            endOf(WORD).ifPresentOrElse(this::word, this::sign);
        }
    }

    private void blanks(int end) {
        int start = position;
        boolean blankLine = BLANK_LINE.matcher(text).region(start, end).find();
        position = end;
        if (blankLine) {
            tokens.add(new Token(Kind.SYMBOL, Token.BLANK_LINE, Token.BLANK_LINE, start, end, false, null));
        }
    }

    private boolean startsNumber() {
        char sign = text.charAt(position);
        boolean joined = position > 0 && Character.isLetterOrDigit(text.charAt(position - 1));
        return isDigit(sign) || ((sign == '.' || sign == '+') && isDigitAt(position + 1) && !joined);
    }

    private void figures() {
        Matcher slashed = SLASHED.matcher(text).region(position, text.length()).useTransparentBounds(true);
        if (slashed.lookingAt()) {
            int numerator = Integer.parseInt(slashed.group(1));
            int denominator = Integer.parseInt(slashed.group(2));
            if (isFraction(numerator, denominator)) {
                add(Kind.FRACTION, slashed.end(), fraction(numerator, denominator));
            } else {
                add(Kind.NAME, slashed.end(), null);
            }
            return;
        }
        Shape shape = Digits.at(text, position, mayBeSpaced()).orElse(null);
        if (shape == null) {
            sign();
        } else if (shape.number() == null || isAttachedToName(shape.end())) {
            add(Kind.NAME, endOfName(shape.end()), null);
        } else {
            add(Kind.NUMBER, shape.end(), shape.number());
        }
    }

    /** 9/11 is a day, 24/7 a manner of speaking, 6.4/10 a mark: a fraction is below one, of parts that people divide by. */
    private static boolean isFraction(int numerator, int denominator) {
        return numerator > 0 && numerator < denominator && Lexicon.ENGLISH.isDenominator(denominator);
    }

    private boolean mayBeSpaced() {
        Words before = new Words(text, tokens.subList(Math.max(0, tokens.size() - 3), tokens.size()));
        return !Lexicon.ENGLISH.isBefore(WordList.MONTH, before, before.size())
                && !Names.ENGLISH.isBeforeNumber(before, before.size());
    }

    /** Whether letters attached to the digits say that they name: 29s, 5th, 4x4, 9M133. */
    private boolean isAttachedToName(int end) {
        Matcher letters = WORD.matcher(text).region(end, text.length());
        if (!letters.lookingAt()) {
            return false;
        }
        return isDigitAt(letters.end())
                || (!Lexicon.ENGLISH.followsFigures(letters.group()) && !Units.ENGLISH.follows(letters.group()));
    }

    private void word(int end) {
        Matcher joined = JOINED_DIGIT.matcher(text).region(end, text.length());
        boolean isUnit = Units.ENGLISH.precedes(text.substring(position, end)) && isDigitAt(end);
        if (joined.lookingAt() && !isUnit) {
            add(Kind.NAME, endOfName(end), null);
        } else {
            add(Kind.WORD, end, null);
        }
    }

    private void sign() {
        int end = text.offsetByCodePoints(position, 1);
        if (text.charAt(position) < FIRST_BEYOND_ASCII) {
            add(Kind.SYMBOL, end, null);
            return;
        }
        Matcher fraction = VULGAR.matcher(Normalizer.normalize(text.substring(position, end), Normalizer.Form.NFKC));
        if (fraction.matches()) {
            add(Kind.FRACTION, end, fraction(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2))));
        } else {
            add(Kind.SYMBOL, end, null);
        }
    }

    private static BigDecimal fraction(int numerator, int denominator) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64);
    }

    private void add(Kind kind, int end, @Nullable BigDecimal value) {
        boolean glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == position;
        tokens.add(Token.of(kind, text.substring(position, end), position, glued, value));
        position = end;
    }

    private int endOfName(int from) {
        int end = from;
        Matcher part = PART_OF_NAME.matcher(text).useTransparentBounds(true);
        while (part.region(end, text.length()).lookingAt()) {
            end = part.end();
        }
        return end;
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private Optional<Integer> endOf(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        return matcher.lookingAt() && matcher.end() > position ? Optional.of(matcher.end()) : Optional.empty();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
