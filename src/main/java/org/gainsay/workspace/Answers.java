package org.gainsay.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.claim.Document;
import org.gainsay.compare.Statements;
import org.gainsay.credibility.Accusation;
import org.gainsay.credibility.Accusations;
import org.gainsay.credibility.Range;
import org.gainsay.credibility.RangeQuery;
import org.gainsay.credibility.Ranges;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What the record of the dataset holds of answers to accusations, and of figures from low to high. */
public final class Answers {

    private static final int NAMED = 8;

    private final Workspace workspace;

    public Answers(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The accusations of the dataset, answered or not, by day. */
    public List<Accusation> accusations() {
        Ruleset ruleset = workspace.ruleset();
        Map<String, Document> documents = new HashMap<>();
        workspace.documents().forEach(document -> documents.put(document.id(), document));
        return Accusations.of(record(ruleset), ruleset.institutions(), id -> Optional.ofNullable(documents.get(id)));
    }

    /**
     * Those that a filter accepts, in their order.
     *
     * @throws NotFound where it asks by a name that nothing bears
     */
    public List<Accusation> select(List<Accusation> accusations, AccusationFilter filter) {
        filter.requireKnown(new AskedNames(workspace));
        Vocabulary vocabulary = workspace.ruleset().vocabulary();
        return accusations.stream()
                .filter(accusation -> filter.accepts(accusation, vocabulary))
                .toList();
    }

    /**
     * Low and high of what is asked for.
     *
     * @throws NotFound where the record has no such name, or no such figure; with what there is
     */
    public List<Range> ranges(RangeRequest request) {
        Ruleset ruleset = workspace.ruleset();
        AskedNames names = new AskedNames(workspace);
        Ranges ranges = new Ranges(record(ruleset), ruleset.rules(), ruleset.institutions());
        RangeQuery query = new RangeQuery(
                names.term(request.subject()),
                request.predicate() == null ? null : names.term(request.predicate()),
                request.place() == null ? null : names.term(request.place()),
                request.during());
        List<Range> found = ranges.of(query);
        if (found.isEmpty()) {
            throw new NotFound("the record has no figure of " + query.subject().label() + asked(request) + "; "
                    + whatThereIs(ranges, query));
        }
        return found;
    }

    private Statements record(Ruleset ruleset) {
        return new Statements(workspace.claims(), ruleset.vocabulary(), ruleset.rules());
    }

    private static String asked(RangeRequest request) {
        @Nullable String place = request.place();
        return Stream.of(
                        request.predicate() == null ? "" : " (" + request.predicate() + ")",
                        place == null ? "" : " in " + place,
                        request.during() == null ? "" : " during " + request.during())
                .reduce("", String::concat);
    }

    private static String whatThereIs(Ranges ranges, RangeQuery query) {
        List<Range> anywhere = ranges.of(new RangeQuery(query.subject(), null, null, null));
        if (!anywhere.isEmpty()) {
            return "there are figures of "
                    + String.join(
                            ", ",
                            new TreeSet<>(anywhere.stream()
                                    .map(range -> range.counted().label() + " "
                                            + range.measure().label()
                                            + Optional.ofNullable(range.place())
                                                    .map(place -> ", " + place.label())
                                                    .orElse(""))
                                    .toList()));
        }
        List<Term> counted = ranges.counted();
        String first =
                String.join(", ", counted.stream().limit(NAMED).map(Term::label).toList());
        return counted.isEmpty()
                ? "there are no figures at all"
                : "there are figures of " + first + (counted.size() > NAMED ? ", …" : "");
    }
}
