package org.gainsay.report;

import java.io.Writer;
import org.gainsay.claim.Word;
import org.gainsay.credibility.consensus.Consensus;
import org.gainsay.credibility.consensus.VariableBelief;
import org.gainsay.format.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/** Trust and belief for other programs, as {@code consensus.schema.json} describes them: names in their order, numbers in full. */
public final class ConsensusJson {

    private ConsensusJson() {}

    /** Writes name by name, however many there are; the target stays open. */
    public static void write(Consensus consensus, Writer target) {
        try (JsonGenerator json = Json.MAPPER
                .writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(target)) {
            json.writeStartObject();
            json.writeStringProperty("method", Word.of(consensus.method()));
            json.writeNumberProperty("iterations", consensus.iterations());
            json.writeObjectPropertyStart("trust");
            consensus.trust().forEach(source -> json.writeNumberProperty(source.source(), source.trust()));
            json.writeEndObject();
            json.writeObjectPropertyStart("belief");
            consensus.beliefs().forEach(variable -> write(variable, json));
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void write(VariableBelief variable, JsonGenerator json) {
        json.writeObjectPropertyStart(variable.variable());
        variable.values().forEach(value -> json.writeNumberProperty(value.value(), value.belief()));
        json.writeEndObject();
    }
}
