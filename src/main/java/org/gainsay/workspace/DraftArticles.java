package org.gainsay.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.Position;
import org.gainsay.evaluate.ArticleFindings;
import org.gainsay.evaluate.ArticleReadings;
import org.gainsay.extract.ClaimExtractor;
import org.gainsay.extract.Extractions;
import org.gainsay.extract.article.ArticleReader;
import org.gainsay.input.Problems;

/** Reads the articles of folders, with the metadata beside them, and checks their claims by the rules in use; nothing is stored. */
public final class DraftArticles implements ArticleReadings {

    private static final ArticleOptions NOTHING_TOLD = new ArticleOptions(null, TimeBasis.UNKNOWN, null, null);

    private final Rulesets rulesets;
    private final Extractions extractions;

    public DraftArticles(Rulesets rulesets, Extractions extractions) {
        this.rulesets = rulesets;
        this.extractions = extractions;
    }

    /** @throws org.gainsay.input.InvalidInput with what is wrong with a folder or an article */
    @Override
    public ArticleFindings read(List<Path> folders) throws IOException {
        Ruleset ruleset = rulesets.with(List.of(), List.of());
        ClaimExtractor extractor = extractions.with(ruleset.vocabulary(), false).extractor();
        Problems problems = new Problems();
        List<ArticleFile> files = new ArticleFiles(InputStream.nullInputStream(), "").find(folders, problems);
        problems.orThrow();
        ToldOfArticles told = new ToldOfArticles(NOTHING_TOLD, null);
        List<Claim> claims = new ArrayList<>();
        for (ArticleFile file : files) {
            claims.addAll(DistinctIds.of(extractor.claims(
                    new ArticleReader().read(file.name(), file.content().read(), told.of(file)))));
        }
        List<List<List<Claim>>> conflicts = ruleset.checker().check(claims, claim -> true).conflicts().stream()
                .map(conflict ->
                        conflict.positions().stream().map(Position::claims).toList())
                .toList();
        return new ArticleFindings(claims, conflicts);
    }
}
