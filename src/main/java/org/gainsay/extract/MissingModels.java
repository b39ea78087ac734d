package org.gainsay.extract;

/** What is asked for needs models that the program was started without; the message says how to get them. */
public final class MissingModels extends RuntimeException {

    public MissingModels(String message) {
        super(message);
    }
}
