package org.gainsay.pair;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** Finds the days, months and years that a sentence names; the year may be left out, as it often is where texts speak of one time. */
final class MomentReader {

    private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
    private static final Map<String, Integer> MONTHS = months();

    private final Sentence sentence;

    private MomentReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** By the index of the first word of each. */
    static Map<Integer, Moment> read(Sentence sentence) {
        return new MomentReader(sentence).moments();
    }

    private Map<Integer, Moment> moments() {
        Map<Integer, Moment> moments = new TreeMap<>();
        int index = 0;
        while (index < sentence.tokens().size()) {
            List<Token> named = namedFrom(index);
            if (!named.isEmpty()) {
                moments.put(index, moment(named));
            }
            index += Math.max(1, named.size());
        }
        return moments;
    }

    /** The words of one date that begins here: month, day and year in any order, with commas between. */
    private List<Token> namedFrom(int from) {
        List<Token> named = new ArrayList<>();
        for (int index = from; index < sentence.tokens().size(); index++) {
            Token token = sentence.token(index);
            boolean comma = token.word().equals(",") && !named.isEmpty();
            if (!comma && !isMonth(token) && !isYear(token) && !(isDay(token) && isBesideMonth(index))) {
                break;
            }
            named.add(token);
        }
        while (!named.isEmpty() && named.get(named.size() - 1).word().equals(",")) {
            named.remove(named.size() - 1);
        }
        return named;
    }

    private Moment moment(List<Token> named) {
        Integer year = null;
        Integer month = null;
        Integer day = null;
        for (Token token : named) {
            if (isMonth(token)) {
                month = MONTHS.get(token.word().toLowerCase(Locale.ROOT));
            } else if (isYear(token)) {
                year = Integer.valueOf(token.word());
            } else if (isDay(token)) {
                day = Integer.valueOf(token.word().replaceAll("\\D", ""));
            }
        }
        return new Moment(words(named), year, month, day, relation(named.get(0).index()));
    }

    private static String words(List<Token> named) {
        return named.stream().map(Token::word).collect(Collectors.joining(" ")).replace(" ,", ",");
    }

    private Moment.Relation relation(int first) {
        String before = first == 0 ? "" : sentence.token(first - 1).word().toLowerCase(Locale.ROOT);
        return switch (before) {
            case "before" -> Moment.Relation.BEFORE;
            case "after", "since" -> Moment.Relation.AFTER;
            default -> Moment.Relation.AT;
        };
    }

    private boolean isBesideMonth(int index) {
        return isMonth(at(index - 1)) || isMonth(at(index + 1));
    }

    private @Nullable Token at(int index) {
        return index < 0 || index >= sentence.tokens().size() ? null : sentence.token(index);
    }

    /** "May" and "March" are months only as names. */
    private static boolean isMonth(@Nullable Token token) {
        return token != null
                && MONTHS.containsKey(token.word().toLowerCase(Locale.ROOT))
                && token.tag().startsWith("NNP");
    }

    private static boolean isYear(Token token) {
        return YEAR.matcher(token.word()).matches() && token.entity().equals("DATE");
    }

    private static boolean isDay(Token token) {
        return DAY.matcher(token.word()).matches();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month.getValue());
            String brief = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(brief, month.getValue());
            months.put(brief + ".", month.getValue());
        }
        return months;
    }
}
