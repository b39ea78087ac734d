package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;

/** The words of a noun phrase, without what only tells more of it: clauses, appositions, where and when. */
final class Phrase {

    private static final Set<String> APART = Set.of(
            "acl",
            "appos",
            "parataxis",
            "advcl",
            "case",
            "mark",
            "cop",
            "nsubj",
            "aux",
            "cc",
            "ccomp",
            "xcomp",
            "dep",
            "advmod",
            "discourse",
            "obl",
            "csubj",
            "obj",
            "orphan",
            "list",
            "expl");

    private static final Set<String> LEADING_TAGS = Set.of("DT", "PDT", "PRP$", "WDT", "IN", "TO", "CC", "WP$");

    private static final int LONGEST = 10;

    private Phrase() {}

    /** The head with its modifiers and what stands behind it with "of". */
    static List<Token> name(Sentence sentence, Token head) {
        return trimmed(collect(sentence, head, child -> !isNominal(child) || isOf(sentence, child)));
    }

    /** The head with its modifiers alone. */
    static List<Token> core(Sentence sentence, Token head) {
        return trimmed(collect(sentence, head, child -> !isNominal(child)));
    }

    /** The head with everything that names it, its prepositional phrases among them. */
    static List<Token> full(Sentence sentence, Token head) {
        return trimmed(collect(sentence, head, child -> true));
    }

    /** The head with all that tells which one is meant, up to the next mark: "forces backing the unity government". */
    static List<Token> described(Sentence sentence, Token head) {
        List<Token> words = new ArrayList<>(full(sentence, head));
        Token last = words.get(words.size() - 1);
        List<Token> below = sentence.subtree(head);
        for (int index = last.index() + 1; index < sentence.tokens().size() && words.size() < LONGEST; index++) {
            Token token = sentence.token(index);
            if (token.is("punct") || !below.contains(token) || token.tag().startsWith("W")) {
                break;
            }
            words.add(token);
        }
        return trimmed(words);
    }

    /** The words as they stand, single spaces between those that are apart. */
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < tokens.size(); index++) {
            if (index > 0 && tokens.get(index - 1).end() < tokens.get(index).start()) {
                text.append(' ');
            }
            text.append(tokens.get(index).word());
        }
        return text.toString();
    }

    private static boolean isNominal(Token child) {
        return child.relation().equals("nmod") || child.is("nmod:tmod") || child.is("nmod:npmod");
    }

    static boolean isOf(Sentence sentence, Token child) {
        return sentence.child(child, "case")
                .filter(mark -> mark.lemma().equals("of"))
                .isPresent();
    }

    private static List<Token> collect(Sentence sentence, Token head, Predicate<Token> keeps) {
        TreeSet<Integer> kept = new TreeSet<>();
        add(sentence, head, head, keeps, kept);
        return contiguous(sentence, head, kept);
    }

    private static void add(Sentence sentence, Token token, Token head, Predicate<Token> keeps, Set<Integer> kept) {
        kept.add(token.index());
        sentence.children(token)
                .filter(child -> isWithin(child, head) && keeps.test(child))
                .forEach(child -> {
                    sentence.children(child, "case").forEach(mark -> kept.add(mark.index()));
                    sentence.children(child, "cc").forEach(mark -> kept.add(mark.index()));
                    add(sentence, child, head, keeps, kept);
                });
    }

    private static boolean isWithin(Token child, Token head) {
        String relation = child.relation();
        int colon = relation.indexOf(':');
        boolean apart = APART.contains(colon < 0 ? relation : relation.substring(0, colon));
        boolean verbal = child.is("conj") && child.isVerb();
        boolean mark = child.is("punct") && !child.word().equals("-");
        boolean date = child.entity().equals("DATE") && child.index() > head.index();
        return !apart && !verbal && !mark && !date;
    }

    /** The run of words around the head: what a parser hangs on it from afar is mostly an error. */
    private static List<Token> contiguous(Sentence sentence, Token head, Set<Integer> kept) {
        int from = head.index();
        int to = head.index();
        while (from > 0 && (kept.contains(from - 1) || isHyphen(sentence.token(from - 1)))) {
            from--;
        }
        while (to + 1 < sentence.tokens().size()
                && (kept.contains(to + 1) || (isHyphen(sentence.token(to + 1)) && kept.contains(to + 2)))) {
            to++;
        }
        return sentence.tokens().subList(from, to + 1);
    }

    private static boolean isHyphen(Token token) {
        return token.word().equals("-");
    }

    private static List<Token> trimmed(List<Token> tokens) {
        List<Token> trimmed = new ArrayList<>(tokens);
        while (trimmed.size() > 1 && LEADING_TAGS.contains(trimmed.get(0).tag())) {
            trimmed.remove(0);
        }
        while (trimmed.size() > 1 && trimmed.get(trimmed.size() - 1).tag().equals("POS")) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }
}
