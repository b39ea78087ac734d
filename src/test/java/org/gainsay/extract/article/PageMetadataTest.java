package org.gainsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

    private static final String BODY = "<p>The ferry sank at noon, the ministry of Varrow said.</p>";

    @Test
    void a_page_says_who_published_it_where_and_when() {
        Document document = document(
                """
                <html lang="en-gb"><head><title>Ferry sinks | The Varrow Post</title>
                <meta property="og:title" content="Ferry sinks &amp; burns">
                <meta property="og:site_name" content="The Varrow Post">
                <meta property="article:published_time" content="2031-03-04T23:30:00-05:00">
                <link rel="canonical" href="https://post.example/ferry">
                """);

        assertThat(document)
                .isEqualTo(new Document(
                        "a.html",
                        "The Varrow Post",
                        "Ferry sinks & burns",
                        "https://post.example/ferry",
                        null,
                        DateRange.day(java.time.LocalDate.of(2031, 3, 4)),
                        TimeBasis.STATED,
                        "en-GB",
                        false,
                        document.sha256(),
                        document.text()));
    }

    @Test
    void structured_data_say_it_too() {
        Document document = document(
                """
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"},
                 {"@type": ["NewsArticle"], "headline": "Ferry sinks", "datePublished": "2031-03-04",
                  "publisher": {"@type": "Organization", "name": "Varrow Daily"}, "inLanguage": "en",
                  "mainEntityOfPage": {"@id": "https://daily.example/ferry"}}]}</script>
                """);

        assertThat(document.publisher()).isEqualTo("Varrow Daily");
        assertThat(document.title()).isEqualTo("Ferry sinks");
        assertThat(document.url()).isEqualTo("https://daily.example/ferry");
        assertThat(document.published()).hasToString("2031-03-04");
        assertThat(document.dateBasis()).isEqualTo(TimeBasis.STATED);
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void structured_data_that_are_broken_say_nothing() {
        Document document = document("<script type='application/ld+json'>{\"datePublished\": </script>");

        assertThat(document.published()).isNull();
        assertThat(document.dateBasis()).isEqualTo(TimeBasis.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            textBlock =
                    """
            <meta name="date" content="2031-03-04">                    | 2031-03-04            | STATED
            <meta name="DC.date.issued" content="2031-03">             | 2031-03-01/2031-03-31 | STATED
            <meta name="pubdate" content="20310304">                   | 2031-03-04            | STATED
            <meta name="date" content="Tue, 4 Mar 2031 10:00:00 GMT">  | 2031-03-04            | STATED
            <meta name="date" content="March 4, 2031">                 | 2031-03-04            | STATED
            <meta name="date" content="2031/03/04 10:00">              | 2031-03-04            | STATED
            <time itemprop="datePublished" datetime="2031-03-04T10:00Z">4 March</time> | 2031-03-04 | STATED
            <time pubdate datetime="2031-03-04">4 March</time>         | 2031-03-04            | STATED
            <time datetime="2031-03-04 10:00">4 March</time>           | 2031-03-04            | INFERRED
            <meta name="date" content="yesterday">                     | null                  | UNKNOWN
            <meta name="date" content="2031-02-30">                    | null                  | UNKNOWN
            """)
    void the_day_of_publication_is_stated_or_merely_shown(String head, String days, TimeBasis basis) {
        Document document = document(head);

        assertThat(String.valueOf(document.published())).isEqualTo(String.valueOf(days));
        assertThat(document.dateBasis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Ferry sinks | Varrow Post; Ferry sinks
            Ferry sinks – Varrow Post; Ferry sinks
            Ferry sinks off Varrow Post; Ferry sinks off Varrow Post
            Varrow Post; Varrow Post
            """)
    void a_title_ends_before_its_publisher(String title, String shown) {
        assertThat(document("<title>" + title + "</title><meta property=og:site_name content='Varrow Post'>")
                        .title())
                .isEqualTo(shown);
    }

    @Test
    void an_address_of_another_kind_is_none() {
        assertThat(document("<link rel=canonical href='/ferry'><meta property=og:url content='javascript:x()'>")
                        .url())
                .isNull();
    }

    private static Document document(String head) {
        return Read.html(head + BODY).document();
    }
}
