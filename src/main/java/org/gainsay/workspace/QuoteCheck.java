package org.gainsay.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.ExtractionRun;
import org.gainsay.claim.Provenance;
import org.gainsay.format.DocumentStanding;
import org.gainsay.format.DocumentStanding.State;
import org.gainsay.format.DocumentText;
import org.gainsay.format.QuoteStanding;
import org.gainsay.review.Judged;
import org.gainsay.store.ClaimStore;
import org.gainsay.store.Dataset;
import org.gainsay.store.DocumentStore;
import org.gainsay.store.ExtractionStore;
import org.gainsay.store.Loading;
import org.jspecify.annotations.Nullable;

/** Reads the documents of the dataset once more: which quotes still stand in them, and which of them have changed. */
public final class QuoteCheck {

    private final Workspace workspace;
    private final ClaimStore claims;
    private final DocumentStore documents;
    private final ExtractionStore runs;
    private final Reviewing reviewing;

    public QuoteCheck(Dataset dataset, Workspace workspace, Reviewing reviewing, Clock clock) {
        this.workspace = workspace;
        this.reviewing = reviewing;
        this.claims = new ClaimStore(dataset, clock);
        this.documents = new DocumentStore(dataset, clock);
        this.runs = new ExtractionStore(dataset);
    }

    /**
     * Every document from which a claim quotes, in the order of their ids.
     *
     * @param only a document's id; null for all
     * @param folders where the documents lie now; none means where they were when they were read
     * @throws NotFound where there is no such document
     */
    public List<DocumentStanding> check(@Nullable String only, Collection<Path> folders) throws IOException {
        DocumentFolders files = new DocumentFolders(folders);
        List<DocumentStanding> checked = new ArrayList<>();
        quoting(only == null ? null : workspace.knownDocument(only).id())
                .forEach((id, quoting) -> checked.add(check(
                        documents.find(id).orElse(Document.named(id)),
                        files.find(id, readFrom(id, quoting)),
                        quoting)));
        return checked;
    }

    /** The conflicts on which people have decided, by the ids of the claims that hold positions in them. */
    public Map<String, List<Judged>> decided() {
        Map<String, List<Judged>> byClaim = new TreeMap<>();
        for (Judged judged : reviewing.findings().conflicts()) {
            if (judged.decision().isPresent()) {
                judged.conflict().claims().forEach(claim -> byClaim.computeIfAbsent(
                                claim.id(), any -> new ArrayList<>())
                        .add(judged));
            }
        }
        return byClaim;
    }

    private Map<String, List<Claim>> quoting(@Nullable String only) {
        return workspace.claims().stream()
                .filter(claim -> {
                    Provenance provenance = claim.provenance();
                    return provenance != null
                            && provenance.quote() != null
                            && (only == null || provenance.document().equals(only));
                })
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.provenance()).document(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** An article lies where a machine read it; another document beside its claims. */
    private List<Path> readFrom(String document, List<Claim> quoting) {
        Stream<String> article = runs.last(document).map(ExtractionRun::file).stream();
        Stream<String> claimFiles =
                quoting.stream().flatMap(claim -> claims.loading(claim.id()).map(Loading::file).stream());
        return Stream.concat(article, claimFiles).distinct().map(Path::of).toList();
    }

    private static DocumentStanding check(Document known, Optional<Path> file, List<Claim> quoting) {
        if (file.isEmpty()) {
            State state = known.text() == null ? State.NEVER_READ : State.NOT_FOUND;
            return new DocumentStanding(known.id(), state, null, "", standing(known.text(), quoting));
        }
        try {
            DocumentText now = DocumentText.read(file.get());
            boolean changed = known.sha256() != null && !known.sha256().equals(now.sha256());
            return new DocumentStanding(
                    known.id(),
                    changed ? State.CHANGED : State.UNCHANGED,
                    file.get(),
                    "",
                    standing(now.text(), quoting));
        } catch (CharacterCodingException e) {
            return unreadable(known, file.get(), "it is not UTF-8", quoting);
        } catch (IOException e) {
            return unreadable(known, file.get(), String.valueOf(e.getMessage()), quoting);
        }
    }

    private static DocumentStanding unreadable(Document known, Path file, String trouble, List<Claim> quoting) {
        return new DocumentStanding(known.id(), State.UNREADABLE, file, trouble, standing(null, quoting));
    }

    private static List<QuoteStanding> standing(@Nullable String text, List<Claim> quoting) {
        return text == null ? QuoteStanding.unread(quoting) : QuoteStanding.in(text, quoting);
    }
}
