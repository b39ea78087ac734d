package org.gainsay.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SchemaDO;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.review.Judged;
import org.gainsay.review.Judged.Status;
import org.gainsay.review.Ruling;
import org.gainsay.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims and judged conflicts as JSON-LD, expanded by a JSON-LD processor and held against the terms of schema.org. */
class LinkedDataTest {

    private static final String SCHEMA = "https://schema.org/";

    /** What schema.org's own context comes to for terms that have no context of their own. */
    private static final String CONTEXT = "{\"@context\":{\"@vocab\":\"" + SCHEMA + "\"}}";

    private static final Document NOTES = new Document(
            "notes.txt",
            "The Courier",
            "Notes",
            "https://courier.example/notes",
            null,
            DateRange.day(LocalDate.of(2022, 3, 3)),
            TimeBasis.STATED,
            "en",
            false,
            null,
            null);

    private final LinkedData data = new LinkedData(new ClaimNodes(
            Map.of(NOTES.id(), NOTES),
            name -> name.equals("The Courier") ? Optional.of(SourceKind.MEDIA) : Optional.empty()));

    @Test
    void every_type_and_property_is_one_of_schema_org() {
        Set<String> used = new TreeSet<>();
        terms(claims(claim("The Courier")), used);
        terms(reviews(Ruling.settled("300"), Status.JUDGED), used);

        assertThat(used)
                .contains(SCHEMA + "Claim", SCHEMA + "ClaimReview", SCHEMA + "claimReviewed", SCHEMA + "appearance");
        assertThat(schemaTerms()).containsAll(used);
    }

    @Test
    void a_claim_tells_who_said_it_and_where_it_appeared() {
        JsonObject claim = claims(claim("The Courier")).getJsonObject(0);

        assertThat(value(claim, "name")).isEqualTo("300: troops present, Ostrand");
        assertThat(type(node(claim, "author"))).isEqualTo(SCHEMA + "Organization");
        assertThat(value(node(claim, "appearance"), "url")).isEqualTo("https://courier.example/notes");
        assertThat(value(claim, "temporalCoverage")).isEqualTo("2022-03-01");
    }

    @Test
    void what_a_source_is_is_never_guessed() {
        assertThat(node(claims(claim("Somebody")).getJsonObject(0), "author")).doesNotContainKey("@type");
    }

    @Test
    void a_statement_that_declines_to_say_is_no_claim() {
        assertThat(claims(ClaimBuilder.claim("w").withheld().build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"OPEN", "PENDING", "REOPENED", "EXPIRED"})
    void there_is_no_review_where_nobodys_judgement_holds(Status status) {
        assertThat(reviews(Ruling.genuine(), status)).isEmpty();
    }

    @Test
    void an_error_of_the_program_is_no_review_of_claims() {
        assertThat(reviews(Ruling.toolError(), Status.JUDGED)).isEmpty();
    }

    @Test
    void a_review_is_in_the_name_of_who_judged_and_rates_nothing() {
        JsonObject review = reviews(Ruling.genuine(), Status.JUDGED).getJsonObject(0);

        assertThat(value(review, "claimReviewed")).isEqualTo("How many troops in Ostrand 0?");
        assertThat(value(node(review, "author"), "name")).isEqualTo("E. Ditor");
        assertThat(review.getJsonArray(SCHEMA + "itemReviewed")).hasSize(2);
        assertThat(review).doesNotContainKey(SCHEMA + "reviewRating");
    }

    @Test
    void only_what_a_person_has_settled_carries_that_as_words() {
        JsonObject review = reviews(Ruling.settled("300"), Status.JUDGED).getJsonObject(0);

        assertThat(value(node(review, "reviewRating"), "alternateName")).isEqualTo("settled: 300");
        assertThat(node(review, "reviewRating")).doesNotContainKey(SCHEMA + "ratingValue");
    }

    @Test
    void a_text_cannot_end_the_script_that_it_is_pasted_into() {
        String written = written(claim("</script><script>alert(1)"));

        assertThat(written).doesNotContain("<").contains("\\u003C/script>");
        assertThat(value(node(expanded(written).getJsonObject(0), "author"), "name"))
                .isEqualTo("</script><script>alert(1)");
    }

    private static Claim claim(String source) {
        return Reports.troops("c 1", 300, "Ostrand", "2022-03-01", source)
                .at(new Provenance("notes.txt", null, null, "300 troops"));
    }

    private JsonArray claims(Claim claim) {
        return expanded(written(claim));
    }

    private String written(Claim claim) {
        StringWriter written = new StringWriter();
        data.writeClaims(List.of(claim), written);
        return written.toString();
    }

    private JsonArray reviews(Ruling ruling, Status status) {
        List<Judged> judged =
                Reports.judged(Reports.disputes(1), ruling, status).conflicts();
        StringWriter written = new StringWriter();
        data.writeReviews(judged, written);
        return expanded(written.toString());
    }

    private static JsonArray expanded(String json) {
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .loader((url, options) -> JsonDocument.of(new StringReader(CONTEXT)))
                    .get();
        } catch (JsonLdError fault) {
            throw new AssertionError(json, fault);
        }
    }

    private static JsonObject node(JsonObject node, String property) {
        return node.getJsonArray(SCHEMA + property).getJsonObject(0);
    }

    private static String value(JsonObject node, String property) {
        return node(node, property).getString("@value");
    }

    private static String type(JsonObject node) {
        return node.getJsonArray("@type").getString(0);
    }

    private static void terms(JsonStructure structure, Set<String> terms) {
        if (structure instanceof JsonArray array) {
            array.forEach(value -> terms(value, terms));
        } else if (structure instanceof JsonObject object) {
            object.forEach((name, value) -> {
                if (name.equals("@type")) {
                    value.asJsonArray()
                            .forEach(type -> terms.add(type.toString().replace("\"", "")));
                } else if (!name.startsWith("@")) {
                    terms.add(name);
                }
                terms(value, terms);
            });
        }
    }

    private static void terms(JsonValue value, Set<String> terms) {
        if (value instanceof JsonStructure structure) {
            terms(structure, terms);
        }
    }

    /** All that Apache Jena knows of schema.org. */
    private static Set<String> schemaTerms() {
        return Stream.of(SchemaDO.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(LinkedDataTest::iri)
                .collect(Collectors.toSet());
    }

    private static String iri(Field field) {
        try {
            return ((Resource) field.get(null)).getURI();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
