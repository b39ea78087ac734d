package org.gainsay.extract.corenlp;

import java.util.Map;
import java.util.TreeMap;

/** The settings by which CoreNLP runs: annotators, and for each its model. */
final class Pipelines {

    static final String MODELS = "edu/stanford/nlp/models/";

    /** Reads news in a gigabyte: tagger, one recogniser of names, dates, the neural dependency parser. A newline ends a sentence. */
    static final Map<String, String> READING = Map.ofEntries(
            Map.entry("annotators", "tokenize,ssplit,limit,pos,lemma,ner,depparse"),
            Map.entry("tokenize.language", "en"),
            Map.entry("tokenize.options", "splitHyphenated=false"),
            Map.entry("ssplit.newlineIsSentenceBreak", "always"),
            Map.entry("customAnnotatorClass.limit", SentenceLimit.class.getName()),
            Map.entry("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger"),
            Map.entry("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz"),
            Map.entry("ner.applyFineGrained", "false"),
            Map.entry("ner.buildEntityMentions", "false"),
            Map.entry("ner.useSUTime", "true"),
            Map.entry("depparse.model", MODELS + "parser/nndep/english_UD.gz"));

    /** The same and statistical coreference, the engine that was least wrong on news for what it costs. */
    static final Map<String, String> COREFERENCE = with(
            READING,
            Map.of(
                    "annotators", READING.get("annotators") + ",coref",
                    "ner.buildEntityMentions", "true",
                    "coref.algorithm", "statistical",
                    "coref.md.type", "dependency"));

    private Pipelines() {}

    private static Map<String, String> with(Map<String, String> settings, Map<String, String> further) {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(further);
        return Map.copyOf(all);
    }
}
