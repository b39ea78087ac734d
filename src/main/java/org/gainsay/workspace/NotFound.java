package org.gainsay.workspace;

/** What a person asked for by a name or number is not there; the message says what is. */
public final class NotFound extends RuntimeException {

    public NotFound(String sentence) {
        super(sentence);
    }
}
