package org.gainsay.store;

/** The dataset that was asked for cannot be opened. The message is a sentence for the person who asked: what is wrong; what to do. */
public final class UnusableDataset extends RuntimeException {

    UnusableDataset(String sentence) {
        super(sentence);
    }

    UnusableDataset(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
