package org.gainsay.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Polarity;
import org.gainsay.extract.Article;
import org.gainsay.input.Problem;
import org.gainsay.store.ExtractionResult;

/** What reading articles did: counted while it is done. */
public final class IngestSummary {

    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int documents;
    private int unchanged;
    private int refused;
    private long claims;
    private long asserted;
    private long denied;
    private long figures;
    private long gone;
    private long kept;
    private long skipped;

    IngestSummary() {}

    void read(Article article, Collection<Claim> found, ExtractionResult result) {
        documents++;
        claims += found.size();
        asserted += count(found, Polarity.ASSERTED);
        denied += count(found, Polarity.DENIED);
        figures += found.stream().filter(claim -> claim.estimate() != null).count();
        gone += result.gone();
        kept += result.kept();
        skipped += article.skipped().size();
    }

    void unchanged() {
        unchanged++;
    }

    void looked(Article article) {
        articles.add(article);
    }

    void refused(Collection<Problem> why) {
        refused++;
        problems.addAll(why);
    }

    void problems(Collection<Problem> found) {
        problems.addAll(found);
    }

    /** The articles whose skipped passages were asked for, in their order. */
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /** Why what was not taken was not, in the order of the files. */
    public List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }

    int done() {
        return documents + unchanged + refused;
    }

    /** What a person is told. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(documents, "document") + " read, " + Counted.of(claims, "claim"));
        if (claims > 0) {
            parts.set(
                    0,
                    parts.get(0) + " (" + asserted + " asserted, " + denied + " denied, " + figures + " with figures)");
        }
        addTo(parts, gone, "no longer read and gone", "no longer read and gone");
        addTo(
                parts,
                kept,
                "no longer read but kept, since people have spoken of it",
                "no longer read but kept, since people have spoken of them");
        addTo(parts, skipped, "passage skipped", "passages skipped");
        addTo(parts, unchanged, "document as before", "documents as before");
        addTo(parts, refused, "not taken", "not taken");
        return String.join("; ", parts);
    }

    private static void addTo(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(Counted.of(count, one, many));
        }
    }

    private static long count(Collection<Claim> claims, Polarity polarity) {
        return claims.stream().filter(claim -> claim.polarity() == polarity).count();
    }
}
