package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Permalink;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final String PAGES = """
            -- index.md --
            ---
            title: Home
            ---
            -- posts/hello.md --
            ---
            title: Hello
            date: 2026-01-05
            updated: 2026-02-01
            tags: "A & B"
            image: /cover & co.svg
            aliases: /old/
            ---
            ![Ours](/cover%20&%20co.svg) ![Ours too](/b.svg) ![Theirs](https://example.com/c.png)
            -- posts/earlier.md --
            ---
            title: Earlier
            date: 2026-01-04
            ---
            -- about.md --
            ---
            title: About
            ---
            -- hidden.md --
            ---
            title: Hidden
            robots: NoIndex, nofollow
            ---
            -- none.md --
            ---
            title: None
            robots: none
            ---
            -- unlisted.md --
            ---
            title: Unlisted
            sitemap: false
            ---
            -- elsewhere.md --
            ---
            title: Elsewhere
            canonical: https://example.com/a
            ---
            -- here.md --
            ---
            title: Here
            canonical: https://example.org/here/
            robots: nofollow
            ---
            -- secret/index.md --
            ---
            title: Secret
            robots: noindex
            ---
            -- secret/a.md --
            ---
            title: A
            ---
            -- public/cover & co.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
            -- public/b.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
            """;

    @Test
    void aPostAppearsInTheSitemapWithTheDateOfItsLastChange() throws Exception {
        assertThat(sitemap(SiteFixture.of(PAGES)))
                .contains(
                        "<url><loc>https://example.org/posts/hello/</loc><lastmod>2026-02-01</lastmod>",
                        "<url><loc>https://example.org/posts/earlier/</loc><lastmod>2026-01-04</lastmod></url>",
                        "<url><loc>https://example.org/about/</loc></url>");
    }

    @Test
    void aListingChangesWithWhatItLists() throws Exception {
        assertThat(sitemap(SiteFixture.of(PAGES)))
                .contains(
                        "<url><loc>https://example.org/</loc><lastmod>2026-02-01</lastmod></url>",
                        "<url><loc>https://example.org/posts/</loc><lastmod>2026-02-01</lastmod></url>",
                        "<url><loc>https://example.org/tags/</loc><lastmod>2026-02-01</lastmod></url>",
                        "<url><loc>https://example.org/tags/a-b/</loc><lastmod>2026-02-01</lastmod></url>");
    }

    @Test
    void thePicturesOfThisSiteAreListedOnce() throws Exception {
        assertThat(sitemap(SiteFixture.of(PAGES)))
                .contains("<image:image><image:loc>https://example.org/cover%20&amp;%20co.svg</image:loc></image:image>"
                        + "<image:image><image:loc>https://example.org/b.svg</image:loc></image:image></url>")
                .doesNotContain("example.com");
    }

    @Test
    void onlyWhatIsToBeFoundHereIsListed() throws Exception {
        assertThat(locations(sitemap(SiteFixture.of(PAGES))))
                .containsExactlyInAnyOrder(
                        "https://example.org/",
                        "https://example.org/about/",
                        "https://example.org/archive/",
                        "https://example.org/archive/2026/",
                        "https://example.org/here/",
                        "https://example.org/posts/",
                        "https://example.org/posts/earlier/",
                        "https://example.org/posts/hello/",
                        "https://example.org/secret/a/",
                        "https://example.org/tags/",
                        "https://example.org/tags/a-b/");
    }

    @Test
    void whatListsNothingToBeFoundIsNotToBeFoundEither() throws Exception {
        var site = SiteFixture.of("""
                -- posts/secret.md --
                ---
                title: Secret
                description: Not for all.
                date: 2026-01-05
                tags: [hidden]
                series: Hidden
                robots: noindex
                ---
                """);

        assertThat(locations(sitemap(site))).containsExactly("https://example.org/", "https://example.org/posts/");
        assertThat(site.body("/llms.txt")).doesNotContain("hidden");
    }

    @Test
    void anEmptySiteHasASitemap() throws Exception {
        assertThat(locations(sitemap(SiteFixture.of("-- index.md --\n---\ntitle: Home\n---\n"))))
                .containsExactly("https://example.org/");
    }

    @Test
    void tooManyPagesForOneFileAreSplitByAnIndex() throws Exception {
        var edition = SiteFixture.of(PAGES).edition();
        var routes = new Routes(new Sitemap(4).routes(edition).toList(), ErrorPages.PLAIN, List.of(), Press.GZIP);

        var index = text(routes, "/sitemap.xml");
        validate(index, "siteindex.xsd");
        assertThat(locations(index))
                .containsExactly(
                        "https://example.org/sitemap-1.xml",
                        "https://example.org/sitemap-2.xml",
                        "https://example.org/sitemap-3.xml");
        assertThat(index).contains("<loc>https://example.org/sitemap-1.xml</loc><lastmod>2026-02-01</lastmod>");
        for (var name : List.of("/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml")) {
            validate(text(routes, name), "sitemap.xsd", "sitemap-image.xsd");
        }
        assertThat(locations(text(routes, "/sitemap-1.xml"))).hasSize(4);
        assertThat(locations(text(routes, "/sitemap-3.xml"))).hasSize(3);
    }

    @Test
    void aPageNeverTakesMoreRoomThanReckonedWith() {
        var edition = SiteFixture.of(PAGES).edition();

        assertThat(new SitemapUrls(edition).list()).allSatisfy(url -> {
            var xml = new Xml("urlset");
            url.writeTo(xml, edition.config());
            assertThat(xml.end().length()).isLessThan(url.size(edition.config()));
        });
    }

    private static String sitemap(SiteFixture site) throws Exception {
        var sitemap = site.body("/sitemap.xml");
        validate(sitemap, "sitemap.xsd", "sitemap-image.xsd");
        return sitemap;
    }

    static void validate(String xml, String... schemas) throws Exception {
        var sources = Stream.of(schemas)
                .map(name -> Objects.requireNonNull(SitemapTest.class.getResource("/schemas/" + name)))
                .map(url -> (Source) new StreamSource(url.toString()))
                .toArray(Source[]::new);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(sources)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static List<String> locations(String xml) {
        return Pattern.compile("<loc>(.*?)</loc>")
                .matcher(xml)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String text(Routes routes, String path) {
        var resource = (Resource) routes.find(new Permalink(path)).orElseThrow();
        return routes.print(resource.variants().get(0)).identity().content().text();
    }
}
