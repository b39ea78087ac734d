package org.gainsay.report.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema of SARIF 2.1.0 that OASIS publishes. */
public final class SarifSchema {

    private static final Schema SCHEMA = read();

    private SarifSchema() {}

    /** In what a log differs from it. */
    public static List<Error> faults(String log) {
        return SCHEMA.validate(log, InputFormat.JSON);
    }

    private static Schema read() {
        try (InputStream in =
                Objects.requireNonNull(SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
