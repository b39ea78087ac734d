package org.gainsay.credibility.consensus;

import org.gainsay.source.ValueKind;

/** The methods of truth discovery that the program knows; each one's class says what it does, and after which paper. */
public enum ConsensusMethod {
    VOTING(ValueKind.TEXT),
    SUMS(ValueKind.TEXT),
    AVERAGE_LOG(ValueKind.TEXT),
    INVESTMENT(ValueKind.TEXT),
    TRUTHFINDER(ValueKind.TEXT),
    CRH(ValueKind.NUMBER),
    MEDIAN(ValueKind.NUMBER);

    private static final int DEFAULT_ROUNDS = 20;

    private final ValueKind kind;

    ConsensusMethod(ValueKind kind) {
        this.kind = kind;
    }

    /** What it takes values for. */
    public ValueKind kind() {
        return kind;
    }

    /** Whether trust and belief are estimated from each other; a method that counts once is done after one round. */
    public boolean iterates() {
        return this != VOTING && this != MEDIAN;
    }

    /** How long it goes on where nothing else is asked for. */
    public Rounds rounds() {
        return new Rounds(iterates() ? DEFAULT_ROUNDS : 1, this == TRUTHFINDER);
    }

    TruthDiscovery on(Assertions assertions) {
        return switch (this) {
            case VOTING -> new Voting(assertions);
            case SUMS -> new Sums(assertions);
            case AVERAGE_LOG -> new AverageLog(assertions);
            case INVESTMENT -> new Investment(assertions);
            case TRUTHFINDER -> new TruthFinder(assertions);
            case CRH -> new Crh(assertions);
            case MEDIAN -> new RobustMedian(assertions);
        };
    }
}
