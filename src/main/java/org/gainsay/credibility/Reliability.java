package org.gainsay.credibility;

/** How far a source can be relied on, whatever it says just now. The taxonomy's G, deceptive by intent, is not in AJP-2.1 and not here. */
public enum Reliability implements Rating {
    A("Completely reliable"),
    B("Usually reliable"),
    C("Fairly reliable"),
    D("Not usually reliable"),
    E("Unreliable"),
    F("Reliability cannot be judged");

    private final String expanded;

    Reliability(String expanded) {
        this.expanded = expanded;
    }

    @Override
    public Scale scale() {
        return Scale.RELIABILITY;
    }

    @Override
    public String symbol() {
        return name();
    }

    @Override
    public String expanded() {
        return expanded;
    }
}
