package org.gainsay.quantity;

import java.util.List;
import java.util.Optional;

/** What is known of the things that figures count. */
public interface CountedThings {

    /** Knows nothing: a unit is then what the words themselves name, and figures are not added up within a sentence. */
    CountedThings UNKNOWN = new CountedThings() {
        @Override
        public Optional<String> unitOf(String thing) {
            return Optional.empty();
        }

        @Override
        public Optional<String> narrowest(List<String> things) {
            return Optional.empty();
        }
    };

    /** The unit in which a thing is counted, such as person for "Syrian fighters". */
    Optional<String> unitOf(String thing);

    /** The narrowest concept that all the things fall under; of one thing, its own concept. */
    Optional<String> narrowest(List<String> things);
}
