package org.gainsay.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.format.ClaimPlace.Lines;
import org.gainsay.format.ClaimPlace.Passage;
import org.jspecify.annotations.Nullable;

/** Knows where claims can be shown: in the claim file that they were read from, else in their document. */
public final class ClaimPlaces {

    private final Map<String, LocatedClaim> located = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** Claims that were read from files; of two with one id the first counts. */
    public ClaimPlaces add(Collection<LocatedClaim> claims) {
        claims.forEach(claim -> located.putIfAbsent(claim.claim().id(), claim));
        return this;
    }

    /** Documents of which no more than their id is known to a person. */
    public ClaimPlaces addDocuments(Collection<Document> documents) {
        documents.forEach(document -> add(document.id(), document));
        return this;
    }

    /** A document, and the file as the person named it; of two with one id the first counts. */
    public ClaimPlaces add(String file, Document document) {
        files.putIfAbsent(document.id(), file);
        if (document.text() != null) {
            texts.putIfAbsent(document.id(), document.text());
        }
        return this;
    }

    /** Empty where the claim names no document and stands in no file. */
    public Optional<ClaimPlace> of(Claim claim) {
        LocatedClaim line = located.get(claim.id());
        if (line != null) {
            return Optional.of(new ClaimPlace(line.file(), new Lines(line.line(), line.line()), null));
        }
        return Optional.ofNullable(claim.provenance()).map(this::of);
    }

    private ClaimPlace of(Provenance provenance) {
        String file = files.getOrDefault(provenance.document(), provenance.document());
        Integer start = provenance.start();
        Integer end = provenance.end();
        if (start == null || end == null) {
            return new ClaimPlace(file, null, null);
        }
        return new ClaimPlace(
                file, lines(texts.get(provenance.document()), start, end), new Passage(start, end - start));
    }

    private static @Nullable Lines lines(@Nullable String text, int start, int end) {
        return text == null || end > text.length() ? null : new Lines(line(text, start), line(text, end - 1));
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
