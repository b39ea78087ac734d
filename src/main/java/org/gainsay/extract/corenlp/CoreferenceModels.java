package org.gainsay.extract.corenlp;

import java.util.stream.Stream;
import org.gainsay.extract.MissingModels;

/** The models of coreference, which are ten times as large as all others together and are not carried by the program. */
public final class CoreferenceModels {

    private static final String STATISTICAL = Pipelines.MODELS + "coref/statistical/ranking_model.ser.gz";
    private static final String DICTIONARIES = Pipelines.MODELS + "dcoref/gender.map.ser.gz";

    private CoreferenceModels() {}

    public static boolean present() {
        ClassLoader loader = CoreferenceModels.class.getClassLoader();
        return Stream.of(STATISTICAL, DICTIONARIES).allMatch(model -> loader.getResource(model) != null);
    }

    /**
     * Fails where they are not there, before anything is read.
     *
     * @throws MissingModels with how to get them
     */
    public static void require() {
        if (!present()) {
            String version = CoreNlpVersion.get();
            throw new MissingModels("--coref needs models that the program does not carry; get"
                    + " edu.stanford.nlp:stanford-corenlp:" + version
                    + ":models (474 MB) from Maven Central and start with"
                    + " GAINSAY_JAVA_OPTS=\"-Xmx3g -Xbootclasspath/a:stanford-corenlp-" + version + "-models.jar\"");
        }
    }
}
