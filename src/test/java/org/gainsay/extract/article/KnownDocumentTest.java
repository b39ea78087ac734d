package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownDocumentTest {

    private static final DateRange DAY = DateRange.day(LocalDate.of(2031, 3, 4));
    private static final DateRange WINDOW = new DateRange(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 9));

    @Test
    void the_first_that_speaks_of_a_thing_decides_it() {
        Document together = KnownDocument.of(
                document("Option", null, null),
                document("Line", "Line's title", null),
                document("Page", "Page's", null));

        assertThat(together.publisher()).isEqualTo("Option");
        assertThat(together.title()).isEqualTo("Line's title");
    }

    @Test
    void a_date_comes_with_how_it_is_known() {
        Document window = document(null, null, WINDOW);
        Document day = document(null, null, DAY);

        assertThat(KnownDocument.of(document(null, null, null), window, day))
                .extracting(Document::published, Document::dateBasis)
                .containsExactly(WINDOW, TimeBasis.INFERRED);
    }

    @Test
    void what_is_known_stands_before_what_the_page_says() {
        String page = "<meta name=date content=2031-03-05><meta property=og:site_name content=Page>"
                + "<p>The ferry sank at noon, the ministry said.</p>";

        Document read = new ArticleReader()
                .read("a.html", page.getBytes(StandardCharsets.UTF_8), document("Line", null, WINDOW))
                .document();

        assertThat(read.publisher()).isEqualTo("Line");
        assertThat(read.published()).isEqualTo(WINDOW);
        assertThat(read.dateBasis()).isEqualTo(TimeBasis.INFERRED);
        assertThat(read.text()).isEqualTo(page);
    }

    private static Document document(
            @Nullable String publisher, @Nullable String title, @Nullable DateRange published) {
        TimeBasis basis =
                published == null ? TimeBasis.UNKNOWN : published.equals(DAY) ? TimeBasis.STATED : TimeBasis.INFERRED;
        return new Document("a.html", publisher, title, null, null, published, basis, null, false, null, null);
    }
}
