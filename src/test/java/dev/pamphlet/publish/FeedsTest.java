package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import dev.pamphlet.SiteFixture;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
    private static final String POSTS = """
            -- site.yml --
            title: Example
            description: Of a site.
            url: https://example.org
            language: en-GB
            time-zone: Europe/Zurich
            author: { name: Ada, url: https://ada.example/, email: ada@example.org }
            -- posts/index.md --
            ---
            title: Essays
            description: Long ones.
            ---
            -- posts/new/index.md --
            ---
            title: New
            description: About the new.
            date: 2026-03-05 13:30:00 +0100
            updated: 2026-04-01
            tags: [Rust, Web]
            authors: [Bob, Eve]
            lang: fr
            image: cover.svg
            aliases: [/2026/new/, /newer/]
            ---
            See [before](../old.md#how) and [below](#below).

            ## Below

            ![A line](cover.svg)
            -- posts/new/cover.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
            -- posts/old.md --
            ---
            title: Old
            date: 2026-01-05
            tags: Rust
            ---
            The opening.

            ## How
            -- posts/undated.md --
            ---
            title: Undated
            tags: Web
            ---
            -- posts/future.md --
            ---
            title: Future
            date: 2027-01-01
            ---
            -- notes/empty.md --
            ---
            title: Nothing with a date
            ---
            """;

    private static final String NASTY = """
            -- site.yml --
            title: "<b>Ben & \\"Jerry\\" ]]>"
            description: "</channel> & co"
            url: https://example.org
            -- posts/markup.md --
            ---
            title: "</title><script>alert(1)</script> & \\"quotes\\" ]]> <![CDATA["
            date: 2026-01-01
            tags: ["<i>&</i>"]
            authors: ["A & B <c>"]
            ---
            ]]> &amp; `]]>` <b>x</b>
            -- posts/emoji.md --
            ---
            title: "👩‍🚀 \u202Eעברית\u202C العربية"
            date: 2026-01-02
            ---
            👩‍🚀
            -- posts/control.md --
            ---
            title: "a bell and a stop"
            description: "in the text"
            date: 2026-01-03
            ---
            \u0007 \u001b \uFFFF
            -- posts/long.md --
            ---
            title: %s
            date: 2026-01-04
            ---
            """.formatted("x".repeat(300));

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/rss.xml"})
    void aFeedHasTheNewestDatedPosts(String path) throws Exception {
        var feed = rome(SiteFixture.of(POSTS), path);

        assertThat(feed.getTitle()).isEqualTo("Example");
        assertThat(feed.getDescription()).isEqualTo("Of a site.");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("New", "Old");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getPublishedDate)
                .containsExactly(date("2026-03-05T12:30:00Z"), date("2026-01-04T23:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/rss.xml"})
    void anEntrySaysAllThatThePageSays(String path) throws Exception {
        var entry = rome(SiteFixture.of(POSTS), path).getEntries().get(0);

        assertThat(entry.getUri()).isEqualTo("https://example.org/2026/new/");
        assertThat(entry.getLink()).isEqualTo("https://example.org/posts/new/");
        assertThat(entry.getDescription().getValue()).isEqualTo("About the new.");
        assertThat(entry.getCategories()).extracting(tag -> tag.getName()).containsExactly("Rust", "Web");
        assertThat(authors(entry)).containsExactly("Bob", "Eve");
        assertThat(entry.getEnclosures()).singleElement().satisfies(cover -> {
            assertThat(cover.getUrl()).isEqualTo("https://example.org/posts/new/cover.svg");
            assertThat(cover.getType()).isEqualTo("image/svg+xml");
            assertThat(cover.getLength()).isEqualTo(63);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/rss.xml"})
    void theWholeTextIsThereWithAbsoluteUrls(String path) throws Exception {
        assertThat(rome(SiteFixture.of(POSTS), path).getEntries().get(0).getContents())
                .extracting(SyndContent::getValue)
                .singleElement()
                .asString()
                .contains(
                        "href=\"https://example.org/posts/old/#how\"",
                        "href=\"https://example.org/posts/new/#below\"",
                        "src=\"https://example.org/posts/new/cover.svg\"")
                .doesNotContain("href=\"/", "href=\"#", "src=\"/");
    }

    @Test
    void theJsonFeedSaysTheSame() throws Exception {
        var feed = json(SiteFixture.of(POSTS), "/feed.json");

        var item = feed.at("/items/0");
        assertThat(feed.at("/items")).hasSize(2);
        assertThat(feed.at("/language").textValue()).isEqualTo("en-GB");
        assertThat(feed.at("/authors").toString()).isEqualTo("[{\"name\":\"Ada\",\"url\":\"https://ada.example/\"}]");
        assertThat(item.at("/id").textValue()).isEqualTo("https://example.org/2026/new/");
        assertThat(item.at("/image").textValue()).isEqualTo("https://example.org/posts/new/cover.svg");
        assertThat(item.at("/date_published").textValue()).isEqualTo("2026-03-05T12:30:00Z");
        assertThat(item.at("/date_modified").textValue()).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(item.at("/tags").toString()).isEqualTo("[\"Rust\",\"Web\"]");
        assertThat(item.at("/language").textValue()).isEqualTo("fr");
        assertThat(item.at("/content_html").textValue()).contains("href=\"https://example.org/posts/old/#how\"");
        assertThat(feed.at("/items/1").has("date_modified")).isFalse();
    }

    @Test
    void headingsInFeedsHaveNoLinksToThemselves() throws IOException {
        var feed = new ObjectMapper().readTree(SiteFixture.of(POSTS).body("/feed.json"));

        assertThat(feed.at("/items/1/content_html").textValue()).contains("<h2 id=\"how\">How</h2>");
    }

    @Test
    void anAtomFeedIsAsOldAsItsNewestChange() {
        assertThat(SiteFixture.of(POSTS).body("/feed.xml"))
                .containsSubsequence(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\"><id>https://example.org/</id>",
                        "<updated>2026-03-31T22:00:00Z</updated>",
                        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/feed.xml\">",
                        "<author><name>Ada</name><uri>https://ada.example/</uri><email>ada@example.org</email></author>",
                        "<entry xml:lang=\"fr\">",
                        "<published>2026-03-05T12:30:00Z</published><updated>2026-03-31T22:00:00Z</updated>");
    }

    @Test
    void anRssFeedHasDatesInGmtAndSaysWhereItIs() {
        assertThat(SiteFixture.of(POSTS).body("/rss.xml"))
                .contains(
                        "<language>en-GB</language>",
                        "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://example.org/rss.xml\">",
                        "<lastBuildDate>Tue, 31 Mar 2026 22:00:00 GMT</lastBuildDate>",
                        "<pubDate>Thu, 5 Mar 2026 12:30:00 GMT</pubDate>",
                        "<guid isPermaLink=\"false\">https://example.org/2026/new/</guid>");
    }

    @Test
    void everyCollectionAndTagHasFeedsOfItsOwn() throws Exception {
        var site = SiteFixture.of(POSTS);

        var essays = rome(site, "/posts/feed.xml");
        assertThat(essays.getTitle()).isEqualTo("Essays · Example");
        assertThat(essays.getDescription()).isEqualTo("Long ones.");
        assertThat(essays.getUri()).isEqualTo("https://example.org/posts/");
        assertThat(rome(site, "/tags/web/rss.xml").getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("New");
        assertThat(json(site, "/tags/rust/feed.json").at("/feed_url").textValue())
                .isEqualTo("https://example.org/tags/rust/feed.json");
    }

    @Test
    void aFeedOfNothingIsAFeed() throws Exception {
        var site = SiteFixture.of(POSTS);

        assertThat(rome(site, "/notes/feed.xml").getEntries()).isEmpty();
        assertThat(site.body("/notes/feed.xml")).contains("<updated>1970-01-01T00:00:00Z</updated>");
        assertThat(rome(site, "/notes/rss.xml").getEntries()).isEmpty();
        assertThat(json(site, "/notes/feed.json").at("/items")).isEmpty();
    }

    @Test
    void aFeedEndsAfterTwentyEntries() throws Exception {
        var posts = IntStream.rangeClosed(1, 25).mapToObj("""
                        -- posts/p%02d.md --
                        ---
                        title: Post %1$02d
                        date: 2026-01-%1$02d
                        weight: %1$d
                        ---
                        """::formatted).collect(Collectors.joining());

        assertThat(rome(SiteFixture.of(posts), "/posts/feed.xml").getEntries())
                .hasSize(20)
                .extracting(SyndEntry::getTitle)
                .startsWith("Post 25", "Post 24")
                .endsWith("Post 06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/rss.xml"})
    void whatAnAuthorTypesAsTextIsReadAsTyped(String path) throws Exception {
        var feed = rome(SiteFixture.of(NASTY), path);

        assertThat(feed.getTitle()).isEqualTo("<b>Ben & \"Jerry\" ]]>");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(
                        "x".repeat(300),
                        "a bell and a stop",
                        "👩‍🚀 \u202Eעברית\u202C العربية",
                        "</title><script>alert(1)</script> & \"quotes\" ]]> <![CDATA[");
        var markup = feed.getEntries().get(3);
        assertThat(markup.getCategories()).extracting(tag -> tag.getName()).containsExactly("<i>&</i>");
        assertThat(authors(markup)).containsExactly("A & B <c>");
        assertThat(markup.getContents().get(0).getValue())
                .isEqualTo("<p>]]&gt; &amp; <code>]]&gt;</code> <b>x</b></p>\n");
    }

    @Test
    void nastyTextsAreGoodJsonToo() throws Exception {
        var feed = json(SiteFixture.of(NASTY), "/feed.json");

        assertThat(feed.at("/title").textValue()).isEqualTo("<b>Ben & \"Jerry\" ]]>");
        assertThat(feed.at("/items/1/title").textValue()).isEqualTo("a bell and a stop");
    }

    @Test
    void subscribersOfOtherMakesOfSitesAreSentToTheRightFeed() {
        var site = SiteFixture.of(POSTS);

        assertThat(site.redirect("/atom.xml")).isEqualTo("/feed.xml");
        assertThat(site.redirect("/index.xml")).isEqualTo("/rss.xml");
        assertThat(site.redirect("/rss/")).isEqualTo("/rss.xml");
        assertThat(site.redirect("/feed/")).isEqualTo("/rss.xml");
        assertThat(site.redirect("/tags/rust/index.xml")).isEqualTo("/tags/rust/rss.xml");
    }

    @Test
    void aPageMayBeCalledFeedOrRss() {
        var site = SiteFixture.of("""
                -- posts/rss.md --
                ---
                title: All about RSS
                description: D
                ---
                """);

        assertThat(site.problems()).isEmpty();
        assertThat(site.body("/posts/rss/")).contains("<h1>All about RSS</h1>");
    }

    @Test
    void noFileMayTakeThePlaceOfAFeed() {
        var site = SiteFixture.of(POSTS + "-- public/feed.xml --\n<feed/>\n");

        assertThat(site.problems())
                .contains("public/feed.xml: error: the path /feed.xml is that of something that the site makes itself:"
                        + " choose another");
    }

    @Test
    void everyPageNamesTheFeedsOfTheSiteAndAListingItsOwnFirst() {
        var site = SiteFixture.of(POSTS);

        assertThat(site.body("/posts/old/"))
                .contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Example (Atom)\" href=\"/feed.xml\">",
                        "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Example (RSS)\" href=\"/rss.xml\">",
                        "<link rel=\"alternate\" type=\"application/feed+json\" title=\"Example (JSON)\""
                                + " href=\"/feed.json\">");
        assertThat(site.body("/posts/"))
                .containsSubsequence("title=\"Essays (Atom)\" href=\"/posts/feed.xml\"", "href=\"/feed.xml\"");
        assertThat(site.body("/tags/rust/")).contains("href=\"/tags/rust/feed.xml\"");
    }

    private static SyndFeed rome(SiteFixture site, String path) throws Exception {
        var input = new SyndFeedInput();
        // Neither mends what is not well-formed nor rewrites what is.
        input.setXmlHealerOn(false);
        return input.build(new StringReader(site.body(path)));
    }

    /** Atom has elements for authors, RSS has those of Dublin Core. */
    private static List<String> authors(SyndEntry entry) {
        return entry.getAuthors().isEmpty()
                ? ((DCModule) entry.getModule(DCModule.URI)).getCreators()
                : entry.getAuthors().stream().map(SyndPerson::getName).toList();
    }

    private static JsonNode json(SiteFixture site, String path) throws Exception {
        var feed = new ObjectMapper().readTree(site.body(path));
        try (var schema = Objects.requireNonNull(FeedsTest.class.getResourceAsStream("/schemas/json-feed.json"))) {
            var problems = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(feed);
            assertThat(problems).isEmpty();
        }
        return feed;
    }

    private static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
