package org.gainsay.extract;

import org.gainsay.claim.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A word or a mark of a sentence, with its place in the tree of basic Universal Dependencies.
 *
 * @param index its place in the sentence, from 0
 * @param start first UTF-16 code unit in the text
 * @param end the code unit after the last
 * @param word as it stands
 * @param lemma the dictionary form
 * @param tag the part of speech, of the Penn Treebank
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code DATE} and the like; {@code O} for none
 * @param date the days that a date means, where they could be told
 * @param head the index of the word that it depends on; -1 at the root
 * @param relation how it depends, such as {@code nsubj:pass}; {@code root} at the root
 */
public record Token(
        int index,
        int start,
        int end,
        String word,
        String lemma,
        String tag,
        String entity,
        @Nullable DateRange date,
        int head,
        String relation) {

    /** Whether it is a verb, a modal among them. */
    public boolean isVerb() {
        return tag.startsWith("V") || tag.equals("MD");
    }

    /** The same word elsewhere in the tree. */
    public Token under(int otherHead, String otherRelation) {
        return new Token(index, start, end, word, lemma, tag, entity, date, otherHead, otherRelation);
    }

    public boolean isNoun() {
        return tag.startsWith("N");
    }

    /** Whether the relation is this one or a kind of it: {@code nsubj:pass} is {@code nsubj}. */
    public boolean is(String wide) {
        return relation.equals(wide) || relation.startsWith(wide + ":");
    }
}
