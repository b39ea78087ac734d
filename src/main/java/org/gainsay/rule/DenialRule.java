package org.gainsay.rule;

/** Sets a denial against what it denies. */
public record DenialRule(Header header) implements Rule {

    @Override
    public String kind() {
        return "denial";
    }
}
