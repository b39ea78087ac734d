package org.gainsay.shell;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.claim.Word;
import org.gainsay.format.ClaimEdit;
import org.gainsay.format.ClaimEdit.Clearable;
import org.gainsay.format.ClaimEdit.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/** The options that say what ought to have been read. */
record FixOptions(
        @Option(longName = "speaker", description = "who says it, the innermost; \"an official [unnamed]\"")
                @Accepts(value = "NAME", completion = SourceNames.class)
                @Nullable
                String speaker,
        @Option(
                        longName = "through",
                        description = "through whom it reached the document's publisher: \"A > B [quoted]\"")
                @Accepts("CHAIN")
                @Nullable
                String through,
        @Option(longName = "direct", description = "the speaker's own words") boolean direct,
        @Option(longName = "paraphrase", description = "not the speaker's own words") boolean paraphrase,
        @Option(longName = "subject", description = "what it is about; of a count, what is counted")
                @Accepts(value = "NAME", completion = KnownNames.class)
                @Nullable
                String subject,
        @Option(longName = "predicate", description = "what is said of it; of a count, how it stands")
                @Accepts(value = "WORD", completion = KnownNames.class)
                @Nullable
                String predicate,
        @Option(longName = "object", description = "of what or whom it is said; of a count, the agent")
                @Accepts(value = "NAME", completion = KnownNames.class)
                @Nullable
                String object,
        @Option(longName = "place", description = "where")
                @Accepts(value = "NAME", completion = KnownNames.class)
                @Nullable
                String place,
        @Option(longName = "estimate", description = "the figure in words, as quantity reads them: \"up to 1,200\"")
                @Accepts("WORDS")
                @Nullable
                String estimate,
        @Option(longName = "polarity", description = "for, against, or neither") @Nullable Polarity polarity,
        @Option(longName = "stance", description = "in which manner; the polarity goes with it") @Nullable
                Stance stance,
        @Option(longName = "modality", description = "how sure the speaker is") @Nullable Modality modality,
        @Option(longName = "basis", description = "how the speaker knows") @Nullable Basis basis,
        @Option(longName = "as-of", description = "the time that it is about: 2020-05, 2020-05-01/2020-05-07")
                @Accepts("DATE")
                @Nullable
                String asOf,
        @Option(longName = "as-of-basis", description = "how that time is known; stated where it is said anew")
                @Nullable
                TimeBasis asOfBasis,
        @Option(longName = "said-on", description = "when it was said") @Accepts("DATE") @Nullable String saidOn,
        @Option(longName = "clear", description = "a field of which nothing is known; may be repeated")
                @Accepts("FIELD")
                List<Clearable> clear) {

    ClaimEdit edit() {
        if (direct && paraphrase) {
            throw new UsageError("--direct and --paraphrase exclude each other");
        }
        Map<Field, String> values = new EnumMap<>(Field.class);
        put(values, Field.SPEAKER, speaker);
        put(values, Field.THROUGH, through);
        put(values, Field.WORDING, direct ? "direct" : paraphrase ? "paraphrase" : null);
        put(values, Field.SUBJECT, subject);
        put(values, Field.PREDICATE, predicate);
        put(values, Field.OBJECT, object);
        put(values, Field.PLACE, place);
        put(values, Field.ESTIMATE, estimate);
        put(values, Field.POLARITY, word(polarity));
        put(values, Field.STANCE, word(stance));
        put(values, Field.MODALITY, word(modality));
        put(values, Field.BASIS, word(basis));
        put(values, Field.AS_OF, asOf);
        put(values, Field.AS_OF_BASIS, word(asOfBasis));
        put(values, Field.SAID_ON, saidOn);
        EnumSet<Clearable> cleared = EnumSet.noneOf(Clearable.class);
        cleared.addAll(clear);
        return new ClaimEdit(values, cleared);
    }

    private static void put(Map<Field, String> values, Field field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Word.of(constant);
    }
}
