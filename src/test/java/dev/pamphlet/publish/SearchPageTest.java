package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Permalink;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPageTest {
    private static final SiteFixture SITE = SiteFixture.of("""
            -- posts/hello.md --
            ---
            title: Hello
            date: 2026-01-05
            tags: [ink]
            ---
            The first post, with <b>quiet</b> & loud words.
            -- posts/later.md --
            ---
            title: Later
            date: 2026-07-01
            expires: 2026-08-01
            ---
            The words of tomorrow.
            -- posts/draft.md --
            ---
            title: Draft
            draft: true
            ---
            Secret words.
            -- about.md --
            ---
            title: About
            ---
            Who writes here.
            """);

    @Test
    void aFormIsThereBeforeAnythingIsAskedFor() {
        assertThat(html(""))
                .contains(
                        "<title>Search · Example</title>",
                        "<meta name=\"robots\" content=\"noindex\">",
                        "<form role=\"search\" action=\"/search\" method=\"get\">",
                        "<label for=\"Query\">Words to look for</label>",
                        "<p id=\"Summary\" role=\"status\">There are 2 pages to search.</p>",
                        "<script src=\"/assets/search.");
    }

    @Test
    void resultsHaveTitleDatePlaceAndWordsInTheirSurroundings() {
        assertThat(html("?q=Quiet"))
                .contains(
                        "<title>Search: Quiet · Example</title>",
                        "name=\"q\" value=\"Quiet\"",
                        "1 result for “Quiet”.",
                        "<h2><a href=\"/posts/hello/\">Hello</a></h2>",
                        "<time datetime=\"2026-01-05\">January 5, 2026</time> <span>Posts</span>",
                        "The first post, with <mark>quiet</mark> &amp; loud words.",
                        "id=\"Onward\" hidden>");
    }

    @Test
    void whereNothingIsFoundThereIsAWayOnward() {
        assertThat(html("?q=zebra"))
                .contains("No results for “zebra”.", "<a href=\"/posts/\">Posts</a>", "<a href=\"/tags/\">Tags</a>")
                .doesNotContain(" hidden>");
    }

    @Test
    void whereNoPageHasAllWordsNoMoreIsSaidThanThatTheyHaveSome() {
        assertThat(html("?q=quiet+zebras+eat+grass"))
                .contains("No page has all of “quiet zebras eat grass”. One has some of it.");
    }

    @Test
    void programsGetJson() {
        assertThat(json("?q=quiet"))
                .isEqualTo("{\"query\":\"quiet\",\"title\":\"Search: quiet · Example\","
                        + "\"summary\":\"1 result for “quiet”.\",\"page\":1,"
                        + "\"pages\":1,\"results\":[{\"title\":\"Hello\",\"url\":\"/posts/hello/\",\"where\":\"Posts\","
                        + "\"date\":{\"iso\":\"2026-01-05\",\"text\":\"January 5, 2026\"},\"excerpt\":["
                        + "{\"text\":\"The first post, with \",\"marked\":false},{\"text\":\"quiet\",\"marked\":true},"
                        + "{\"text\":\" \\u0026 loud words.\",\"marked\":false}]}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-15T12:00:00Z | 1 result for “words”.
            2026-07-15T12:00:00Z | 2 results for “words”.
            2026-08-15T12:00:00Z | 1 result for “words”.
            """)
    void aPostIsFoundWhileItIsPublishedAndADraftNever(Instant at, String summary) {
        assertThat(reply("?q=words", 0, at)).contains(summary);
    }

    @Test
    void tenResultsArePutOnAPage() {
        var site = SiteFixture.of(IntStream.rangeClosed(1, 25)
                .mapToObj(number ->
                        "-- posts/p%d.md --\n---\ntitle: Post %d\n---\nSame words.\n".formatted(number, number))
                .collect(Collectors.joining()));
        var second = reply(site.routes(), "?q=same+words&page=2", 0);

        assertThat(second)
                .contains(
                        "25 results for “same words”. Page 2 of 3.",
                        "<a class=\"newer\" href=\"/search?q=same+words\" rel=\"prev\">Previous</a>",
                        "<a class=\"older\" href=\"/search?q=same+words&amp;page=3\" rel=\"next\">Next</a>");
        assertThat(second.split("<li class=\"entry\">", -1)).hasSize(11);
        assertThat(reply(site.routes(), "?q=same+words&page=999", 0)).contains("Page 3 of 3.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?q=%3Cscript%3Ealert(1)%3C/script%3E
            ?q=%22%20onfocus=alert(1)%20x=%22
            ?q=%ED%A0%80%00%FF
            ?q=words%E2%80%AE
            ?q=%26lt;b
            """)
    void whateverIsAskedIsShownAsTextOnly(String query) {
        assertThat(html(query)).doesNotContain("<script>", "\" onfocus", "\u0000", "\u202e", "&lt;b\"");
        assertThat(json(query)).doesNotContain("<", "\u0000", "\u202e");
    }

    @ParameterizedTest
    @CsvSource({"?q=100%, 100%", "?q=%4, %4", "?q=%zz, %zz", "?q=%%41, %A", "?q=a&x=%, a", "?%=c&q=b, b"})
    void aPercentSignThatEncodesNothingIsAPercentSign(String query, String text) {
        assertThat(Parameters.parse(query).text("q")).isEqualTo(text);
    }

    @Test
    void ofSeveralValuesTheFirstCounts() {
        var parameters = Parameters.parse("?q=a+b%2Bc&q=d&page=07");

        assertThat(parameters.text("q")).isEqualTo("a b+c");
        assertThat(parameters.number("page")).isEqualTo(1);
        assertThat(parameters.text("none")).isEmpty();
    }

    @Test
    void browsersLearnHowToSearch() {
        assertThat(SITE.body("/opensearch.xml"))
                .contains(
                        "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">",
                        "<ShortName>Example</ShortName>",
                        "<Url type=\"text/html\" template=\"https://example.org/search?q={searchTerms}\">");
        assertThat(SITE.body("/about/"))
                .contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"Example\" "
                        + "href=\"/opensearch.xml\">");
    }

    @Test
    void aMistypedAddressIsAnsweredWithThePagesThatMayBeMeant() {
        assertThat(notFound("/abuot/")).contains("Did you mean", "<li><a href=\"/about/\">About</a></li>");
        assertThat(notFound("/posts/later/")).doesNotContain("Later");
        assertThat(notFound("/xyzzy/")).doesNotContain("Did you mean").contains("There is no such page");
    }

    @Test
    void anAuthorMayLinkToTheSearch() {
        assertThat(SiteFixture.of("-- a.md --\n---\ntitle: A\ndescription: A.\n---\n[Search](/search?q=ink)\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void theSearchIsReadyWhenAllIsPrinted() {
        var routes = SITE.routes();
        routes.printAll();

        assertThat(reply(routes, "?q=quiet", 0)).contains("1 result");
    }

    private static String notFound(String path) {
        return SITE.routes().notFoundPage(path).identity().content().text();
    }

    private static String html(String query) {
        return reply(SITE.routes(), query, 0);
    }

    private static String json(String query) {
        return reply(SITE.routes(), query, 1);
    }

    private static String reply(String query, int variant, Instant at) {
        return reply(SITE.routesAt(at), query, variant);
    }

    private static String reply(Routes routes, String query, int variant) {
        var dynamic = (Dynamic) routes.find(new Permalink("/search")).orElseThrow();
        var resource = dynamic.resource(Parameters.parse(query));
        return routes.print(List.copyOf(resource.variants()).get(variant))
                .identity()
                .content()
                .text();
    }
}
