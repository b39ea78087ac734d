package org.gainsay.shell;

import java.time.Clock;
import org.gainsay.extract.Annotator;
import org.gainsay.extract.Extraction;
import org.gainsay.extract.Extractions;
import org.gainsay.extract.corenlp.CoreNlpAnnotator;
import org.gainsay.extract.corenlp.CoreferenceModels;
import org.gainsay.extract.reading.ArticleClaims;
import org.gainsay.quantity.Mention;
import org.gainsay.review.Decisions;
import org.gainsay.store.Dataset;
import org.gainsay.store.DatasetLocation;
import org.gainsay.workspace.Answers;
import org.gainsay.workspace.Checking;
import org.gainsay.workspace.Comparisons;
import org.gainsay.workspace.Corrections;
import org.gainsay.workspace.Demo;
import org.gainsay.workspace.Discretion;
import org.gainsay.workspace.DraftArticles;
import org.gainsay.workspace.Evaluation;
import org.gainsay.workspace.Grading;
import org.gainsay.workspace.Ingest;
import org.gainsay.workspace.LinkedExport;
import org.gainsay.workspace.Quantities;
import org.gainsay.workspace.QuoteCheck;
import org.gainsay.workspace.Reporting;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.Rulesets;
import org.gainsay.workspace.SourceHistories;
import org.gainsay.workspace.Workspace;
import org.gainsay.workspace.WorkspaceOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the commands call, made of what the user settled at the start. Nothing is opened until a command asks for it. */
@Configuration(proxyBeanMethods = false)
class Services {

    @Bean(destroyMethod = "close")
    Dataset dataset(GlobalOptions options) {
        return new Dataset(options.memory() ? DatasetLocation.memory() : DatasetLocation.file(options.database()));
    }

    @Bean
    Rulesets rulesets(GlobalOptions options) {
        return new Rulesets(new WorkspaceOptions(options.rules(), options.onlyRules()));
    }

    @Bean
    Workspace workspace(Dataset dataset, Rulesets rulesets, Discretion discretion, Host host) {
        return new Workspace(dataset, rulesets, discretion, Clock.systemUTC(), author(host));
    }

    @Bean
    Checking checking(Workspace workspace, Rulesets rulesets, Extractions extractions) {
        return new Checking(workspace, rulesets, extractions);
    }

    @Bean
    Reporting reporting(Workspace workspace, Grading grading, Reviewing reviewing) {
        return new Reporting(
                workspace, grading, () -> new Decisions(reviewing.disclosed().entries()), Clock.systemUTC());
    }

    @Bean
    SourceHistories sourceHistories(Workspace workspace) {
        return new SourceHistories(workspace);
    }

    @Bean
    Corrections corrections(Dataset dataset, Workspace workspace, Checking checking, Host host) {
        return new Corrections(dataset, workspace, checking, Clock.systemUTC(), author(host));
    }

    @Bean
    Reviewing reviewing(Dataset dataset, Workspace workspace, Checking checking, Host host) {
        return new Reviewing(dataset, workspace, checking, Clock.systemUTC(), author(host));
    }

    @Bean
    Grading grading(Dataset dataset, Workspace workspace, Host host) {
        return new Grading(dataset, workspace, Clock.systemUTC(), author(host));
    }

    @Bean
    Answers answers(Workspace workspace) {
        return new Answers(workspace);
    }

    /** Its models, which take seconds to load, are loaded by the first text. */
    @Bean
    Annotator annotator(GlobalOptions options, Host host) {
        return new CoreNlpAnnotator(loading(options, host));
    }

    @Bean
    Extractions extractions(Annotator annotator, GlobalOptions options, Host host) {
        Annotator following = CoreNlpAnnotator.withCoreference(loading(options, host));
        return (vocabulary, coreference) -> {
            if (coreference) {
                CoreferenceModels.require();
            }
            Annotator asked = coreference ? following : annotator;
            return new Extraction(asked.engine(), new ArticleClaims(asked, vocabulary));
        };
    }

    @Bean
    Ingest ingest(Dataset dataset, Workspace workspace, Extractions extractions) {
        return new Ingest(dataset, workspace, extractions, Clock.systemUTC());
    }

    @Bean
    Demo demo(Rulesets rulesets) {
        return new Demo(rulesets);
    }

    @Bean
    Evaluation evaluation(Comparisons comparisons, Quantities quantities, Rulesets rulesets, Extractions extractions) {
        return new Evaluation(
                (premise, hypothesis) ->
                        comparisons.compare(premise, hypothesis, null).word(),
                text -> quantities.read(text).stream().map(Mention::estimate).toList(),
                new DraftArticles(rulesets, extractions));
    }

    @Bean
    Quantities quantities(Rulesets rulesets) {
        return new Quantities(rulesets);
    }

    @Bean
    QuoteCheck quoteCheck(Dataset dataset, Workspace workspace, Reviewing reviewing) {
        return new QuoteCheck(dataset, workspace, reviewing, Clock.systemUTC());
    }

    @Bean
    LinkedExport linkedExport(Workspace workspace, Reviewing reviewing) {
        return new LinkedExport(workspace, reviewing);
    }

    @Bean
    Comparisons comparisons(Rulesets rulesets, Annotator annotator) {
        return new Comparisons(rulesets, annotator);
    }

    private static Runnable loading(GlobalOptions options, Host host) {
        return () -> {
            if (!options.quiet()) {
                host.messageWriter().println("Loading the language models …");
            }
        };
    }

    /** Who judges here: as the user names himself to Gainsay, else to the system. */
    private static String author(Host host) {
        String given = host.environment().get("GAINSAY_AUTHOR");
        return given != null && !given.isBlank() ? given : System.getProperty("user.name", "unknown");
    }
}
