package org.gainsay.extract.article;

import java.util.Locale;
import org.gainsay.claim.Document;
import org.jspecify.annotations.Nullable;

/** In which language an article is: as a person gave it; else as its words have it; else as the page says, which is often wrong. */
final class Languages {

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private Languages() {}

    /**
     * The language tag; null where none is given.
     *
     * @param known what a person said of the document
     * @param found what the page says of itself
     * @throws org.gainsay.input.InvalidInput where it is not English
     */
    static @Nullable String required(String prose, Document known, Document found, Refusal refusal) {
        String given = known.language();
        if (given != null && !known.translated()) {
            return english(given, refusal);
        }
        LanguageCheck.otherLanguage(prose).ifPresent(look -> {
            throw refusal.language(look);
        });
        String stated = given != null ? given : found.language();
        if (stated == null || given != null) {
            return stated;
        }
        return LanguageCheck.isPlainlyEnglish(prose) && !isEnglish(stated) ? ENGLISH : english(stated, refusal);
    }

    private static String english(String tag, Refusal refusal) {
        if (!isEnglish(tag)) {
            throw refusal.statedLanguage(tag);
        }
        return tag;
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals(ENGLISH);
    }
}
