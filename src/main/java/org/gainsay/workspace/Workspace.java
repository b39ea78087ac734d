package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Correction;
import org.gainsay.claim.Document;
import org.gainsay.claim.ExtractionRun;
import org.gainsay.compare.Conflict;
import org.gainsay.input.Nearest;
import org.gainsay.source.SourceProfile;
import org.gainsay.source.ToldSource;
import org.gainsay.store.ClaimField;
import org.gainsay.store.ClaimStore;
import org.gainsay.store.CorrectionStore;
import org.gainsay.store.Dataset;
import org.gainsay.store.DocumentStore;
import org.gainsay.store.ExtractionStore;
import org.gainsay.store.ListingStore;
import org.gainsay.store.NameStore;
import org.gainsay.store.SourceStore;
import org.gainsay.store.VocabularyStore;
import org.gainsay.vocabulary.NameJudgement;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The dataset that a person works on, understood by the rules in use. */
public final class Workspace {

    private final Dataset dataset;
    private final ClaimStore claims;
    private final DocumentStore documents;
    private final SourceStore sources;
    private final NameStore names;
    private final VocabularyStore vocabularies;
    private final ListingStore listings;
    private final Rulesets rulesets;
    private final Discretion discretion;
    private final Clock clock;
    private final String author;

    /** @param author who judges names here */
    public Workspace(Dataset dataset, Rulesets rulesets, Discretion discretion, Clock clock, String author) {
        this.dataset = dataset;
        this.claims = new ClaimStore(dataset, clock);
        this.documents = new DocumentStore(dataset, clock);
        this.sources = new SourceStore(dataset, clock);
        this.names = new NameStore(dataset);
        this.vocabularies = new VocabularyStore(dataset);
        this.listings = new ListingStore(dataset);
        this.rulesets = rulesets;
        this.discretion = discretion;
        this.clock = clock;
        this.author = author;
    }

    /** The rules in use, with the vocabularies that came with the claims, and what people said of sources and of names. */
    public Ruleset ruleset() {
        return discretion.of(wholeRuleset(), profiles -> rulesets.with(vocabularies(), profiles, names()));
    }

    /** The same with what people said of confidential sources: to read and to compare by, not to be told. */
    Ruleset wholeRuleset() {
        return rulesets.with(vocabularies(), profiles(), names());
    }

    /** What people told of sources that may be told, by name. */
    public List<ToldSource> sources() {
        if (discretion.tellsAll()) {
            return sources.all();
        }
        Map<String, SourceProfile> open = wholeRuleset().sources().open().stream()
                .collect(Collectors.toMap(SourceProfile::name, Function.identity()));
        return sources.all().stream()
                .flatMap(told ->
                        Stream.ofNullable(open.get(told.profile().name())).map(told::as))
                .toList();
    }

    List<SourceProfile> profiles() {
        return sources.all().stream().map(ToldSource::profile).toList();
    }

    /** Whether a claim is confidential: it is marked so, or a source in its chain is. */
    private Predicate<Claim> confidential() {
        return profiles().stream().anyMatch(SourceProfile::confidential)
                ? wholeRuleset().sources()::isConfidential
                : Claim::confidential;
    }

    private List<Claim> told(List<Claim> some) {
        return discretion.of(some, confidential(), claims::find);
    }

    /** Those that may be told, in the order of their ids. */
    public List<Claim> claims() {
        return discretion.of(claims.all(), confidential());
    }

    /** All of them: to compare by, not to be told. */
    List<Claim> wholeClaims() {
        return claims.all();
    }

    /**
     * Those that a filter accepts, in the order of their ids.
     *
     * @throws NotFound where it asks by a name that nothing bears
     */
    public List<Claim> claims(ClaimFilter filter) {
        filter.requireKnown(new AskedNames(this));
        Vocabulary vocabulary = ruleset().vocabulary();
        return claims().stream()
                .filter(claim -> filter.accepts(claim, vocabulary))
                .toList();
    }

    /** The ids of those that came into the dataset on a day or later. */
    Set<String> claimsSince(LocalDate day) {
        return claims.idsSince(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /**
     * A claim by its id, or by how its id begins.
     *
     * @throws NotFound where there is none, or more than one
     */
    public Claim claim(String id) {
        return finder().find(id);
    }

    /** Those of which people made something else than was loaded or read, dropped ones too, in the order of their ids. */
    public List<Claim> correctedClaims() {
        return told(claims.corrected());
    }

    /** What took the place of a claim, in the order in which it was done. */
    public List<Correction> history(String id) {
        return new CorrectionStore(dataset, clock).history(id);
    }

    /** Finds many claims at once. */
    public ClaimFinder finder() {
        return new ClaimFinder(claims, this::told);
    }

    /** In the order of their ids; without those that stand for nothing but what is kept back. */
    public List<Document> documents() {
        return discretion.documents(documents.all(), claims.all(), confidential());
    }

    public Optional<Document> document(String id) {
        return documents.find(id).flatMap(this::told);
    }

    private Optional<Document> told(Document document) {
        return discretion.documents(List.of(document), claims.all(), confidential()).stream()
                .findFirst();
    }

    /**
     * A document of the dataset, or one that claims name and of which nothing else is known.
     *
     * @throws NotFound where there is neither
     */
    public Document knownDocument(String id) {
        return document(id)
                .or(() -> claims.values(ClaimField.DOCUMENT).contains(id) ? told(Document.named(id)) : Optional.empty())
                .orElseThrow(() -> new NotFound("there is no document '" + id + "'; "
                        + Nearest.to(id, documents().stream().map(Document::id).toList())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("documents lists them")));
    }

    /**
     * Lays what a person says over what is known of a document; what is null says nothing.
     *
     * @throws NotFound where neither a document nor a claim has that id
     */
    public void completeDocument(Document said) {
        knownDocument(said.id());
        documents.complete(said, author);
    }

    /** The last run in which a machine read a document; empty where none has. */
    public Optional<ExtractionRun> run(String document) {
        return new ExtractionStore(dataset).last(document);
    }

    /** The last run of each document that a machine read. */
    public List<ExtractionRun> runs() {
        Set<String> told = documents().stream().map(Document::id).collect(Collectors.toSet());
        return new ExtractionStore(dataset)
                .last().stream().filter(run -> told.contains(run.document())).toList();
    }

    /** What a command may tell of all this. */
    Discretion discretion() {
        return discretion;
    }

    /** A claim as it stands, to be corrected; what a command tells of it is another matter. */
    Claim stored(Claim told) {
        return claims.find(told.id()).orElse(told);
    }

    /** The vocabularies that came with the claims. */
    public List<RuleText> vocabularies() {
        return vocabularies.all().stream()
                .map(file -> new RuleText(
                        file.name() + "/" + MaterialReader.STORY_VOCABULARY, RuleText.STORY, file.name(), file.text()))
                .toList();
    }

    /** What people said of names, in the order in which they said it. */
    public List<NameJudgement> names() {
        return names.all();
    }

    /** Keeps what a person says of two names. */
    public NameJudgement judge(NameJudgement.Kind kind, String first, String second, String reason) {
        NameJudgement judgement = new NameJudgement(kind, first, second, author, reason, clock.instant());
        names.add(judgement);
        return judgement;
    }

    /**
     * Takes claims with their documents, sources and vocabularies into the dataset: all, or nothing.
     *
     * @param paths claim files, files of sources, and folders that hold some
     * @param metadata of the documents; null for the file beside each claim file
     * @param skipInvalid whether what is right is taken while something is wrong
     * @throws org.gainsay.input.InvalidInput with everything that is wrong
     */
    public LoadSummary load(List<Path> paths, @Nullable Path metadata, boolean replace, boolean skipInvalid)
            throws IOException {
        return new Loading(this, dataset, rulesets, clock, author).load(paths, metadata, replace, skipInvalid);
    }

    /** Remembers the order in which conflicts were shown, so that a person can name one by its number. */
    public void rememberList(List<Conflict> conflicts) {
        listings.save(conflicts.stream().map(Conflict::fingerprint).toList());
    }

    /** The fingerprints of the last list of conflicts, in order; empty where none was shown. */
    public List<String> lastList() {
        return listings.all();
    }

    /** Every name that stands in a claim, sorted. */
    public List<String> nameProposals() {
        return Stream.of(
                        ClaimField.SUBJECT,
                        ClaimField.PREDICATE,
                        ClaimField.OBJECT,
                        ClaimField.PLACE,
                        ClaimField.ORIGIN)
                .flatMap(field -> claims.values(field).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
