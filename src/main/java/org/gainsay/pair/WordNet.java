package org.gainsay.pair;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/** Princeton WordNet 3.1. It is opened at the first word, and a word is looked up once in a while; safe for use by several threads. */
final class WordNet {

    private static final int COMMON_SENSES = 4;
    private static final int MOST_KNOWN = 50_000;
    private static final int HEIGHT_OF_NOUNS = 5;
    private static final int HEIGHT_OF_VERBS = 2;

    private final Map<Lemma, Senses> known = new ConcurrentHashMap<>();
    private @Nullable Dictionary dictionary;

    Kinship kinship(Lemma one, Lemma other) {
        if (one.text().equals(other.text())) {
            return Kinship.SAME;
        }
        Senses first = senses(one);
        return first.own().isEmpty() ? Kinship.NONE : first.to(senses(other));
    }

    private Senses senses(Lemma lemma) {
        Senses found = known.get(lemma);
        if (found == null) {
            found = lookUp(lemma);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(lemma, found);
        }
        return found;
    }

    private synchronized Senses lookUp(Lemma lemma) {
        POS part = part(lemma);
        if (part == null) {
            return Senses.NONE;
        }
        try {
            if (dictionary == null) {
                dictionary = Dictionary.getDefaultResourceInstance();
            }
            IndexWord word = dictionary.getIndexWord(part, lemma.text());
            return word == null ? Senses.NONE : senses(word);
        } catch (JWNLException unreadable) {
            throw new IllegalStateException("WordNet cannot be read at the word " + lemma.text(), unreadable);
        }
    }

    private static Senses senses(IndexWord word) throws JWNLException {
        List<Synset> senses = word.getSenses();
        List<Synset> common = senses.subList(0, Math.min(COMMON_SENSES, senses.size()));
        Set<Long> own = new HashSet<>();
        Set<Long> broader = new HashSet<>();
        Set<Long> derived = new HashSet<>();
        Set<Long> opposite = new HashSet<>();
        for (Synset sense : common) {
            own.add(key(sense));
            climb(sense, word.getPOS() == POS.VERB ? HEIGHT_OF_VERBS : HEIGHT_OF_NOUNS, broader);
            for (Pointer pointer : pointers(sense, word.getLemma())) {
                if (pointer.getType() == PointerType.ANTONYM) {
                    addWithSimilar(pointer.getTargetSynset(), opposite);
                } else if (pointer.getType() == PointerType.DERIVATION
                        || pointer.getType() == PointerType.PERTAINYM
                        || pointer.getType() == PointerType.PARTICIPLE_OF) {
                    derived.add(key(pointer.getTargetSynset()));
                }
            }
        }
        broader.removeAll(own);
        return new Senses(own, broader, derived, opposite);
    }

    /** Those of the word itself, and those of the sense as a whole. */
    private static List<Pointer> pointers(Synset sense, String lemma) {
        return sense.getWords().stream()
                .filter(word -> word.getLemma().equalsIgnoreCase(lemma))
                .map(Word::getPointers)
                .flatMap(List::stream)
                .toList();
    }

    private static void climb(Synset sense, int height, Set<Long> reached) throws JWNLException {
        if (height == 0) {
            return;
        }
        for (Pointer pointer : sense.getPointers(PointerType.HYPERNYM)) {
            Synset above = pointer.getTargetSynset();
            if (reached.add(key(above))) {
                climb(above, height - 1, reached);
            }
        }
        for (Pointer pointer : sense.getPointers(PointerType.SIMILAR_TO)) {
            reached.add(key(pointer.getTargetSynset()));
        }
    }

    /** An adjective's opposite is also opposed to what is like it. */
    private static void addWithSimilar(Synset sense, Set<Long> keys) throws JWNLException {
        keys.add(key(sense));
        for (Pointer pointer : sense.getPointers(PointerType.SIMILAR_TO)) {
            keys.add(key(pointer.getTargetSynset()));
        }
    }

    private static long key(Synset sense) {
        return sense.getOffset() * POS.getAllPOS().size() + sense.getPOS().getId();
    }

    private static @Nullable POS part(Lemma lemma) {
        return switch (lemma.part()) {
            case NOUN -> POS.NOUN;
            case VERB -> POS.VERB;
            case ADJECTIVE -> POS.ADJECTIVE;
            case ADVERB -> POS.ADVERB;
            case NAME, OTHER -> null;
        };
    }
}
