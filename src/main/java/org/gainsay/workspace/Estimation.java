package org.gainsay.workspace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.credibility.consensus.Assertions;
import org.gainsay.credibility.consensus.Consensus;
import org.gainsay.credibility.consensus.ConsensusMethod;
import org.gainsay.credibility.consensus.RecordTrust;
import org.gainsay.credibility.consensus.Rounds;
import org.gainsay.format.AssertionFiles;

/** Estimates the trust in sources, and the belief in what they say, by methods of the literature. */
public final class Estimation {

    private Estimation() {}

    /**
     * From a file of assertions.
     *
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with it
     */
    public static Consensus ofFile(Path file, ConsensusMethod method, Rounds rounds) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), in, method, rounds);
        }
    }

    /**
     * The same from a stream, which its opener closes.
     *
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with it
     */
    public static Consensus ofStream(InputStream in, ConsensusMethod method, Rounds rounds) throws IOException {
        return of("stdin", new BufferedInputStream(in), method, rounds);
    }

    /** From the questions of a dataset, whether the positions on them clash or not. */
    public static RecordTrust ofRecord(Workspace workspace, ConsensusMethod method) {
        Ruleset ruleset = workspace.ruleset();
        return RecordTrust.of(
                ruleset.checker().matters(workspace.claims()), method, ruleset.institutions(), ruleset.vocabulary());
    }

    private static Consensus of(String name, InputStream in, ConsensusMethod method, Rounds rounds) throws IOException {
        Assertions assertions = Assertions.of(AssertionFiles.read(name, in, method.kind()), method.kind());
        return Consensus.of(assertions, method, rounds);
    }
}
