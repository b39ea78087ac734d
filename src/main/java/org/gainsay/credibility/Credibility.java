package org.gainsay.credibility;

/** How credible a piece of information is, whoever says it. */
public enum Credibility implements Rating {
    CONFIRMED("1", "Confirmed by other sources"),
    PROBABLE("2", "Probably true"),
    POSSIBLE("3", "Possibly true"),
    DOUBTFUL("4", "Doubtful"),
    IMPROBABLE("5", "Improbable"),
    UNKNOWN("6", "Truth cannot be judged");

    private final String symbol;
    private final String expanded;

    Credibility(String symbol, String expanded) {
        this.symbol = symbol;
        this.expanded = expanded;
    }

    @Override
    public Scale scale() {
        return Scale.CREDIBILITY;
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public String expanded() {
        return expanded;
    }
}
