package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.markdown.Markdown;
import dev.pamphlet.markdown.Markdown.Options;
import dev.pamphlet.markdown.Markdown.Source;
import dev.pamphlet.markdown.References;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class TwinsTest {
    private static final String TRIP = """
            -- site.yml --
            title: Example
            description: All about it.
            url: https://example.org
            language: en-GB
            author: Ada
            -- posts/2026-01-05-trip/index.md --
            ---
            title: The *trip*
            description: We went.
            updated: 2026-02-01 12:30
            tags: [Far away, Rust]
            series: Travels
            aliases: /old/
            params: {secret: yes}
            ---

            See [the plan](../plan.md#day-1 "Plan") and ![a map](map.svg).

            <!--more-->

            Then [home](/).
            -- posts/2026-01-05-trip/map.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- posts/plan.md --
            ---
            title: Plan
            ---
            ## Day 1
            """;

    @Test
    void aPageIsPublishedAsMarkdownToo() {
        assertThat(SiteFixture.of(TRIP).body("/posts/trip/index.md")).isEqualTo("""
                ---
                title: "The *trip*"
                description: "We went."
                date: 2026-01-05T00:00:00Z
                updated: 2026-02-01T12:30:00Z
                tags: ["Far away", "Rust"]
                authors: ["Ada"]
                lang: "en-GB"
                url: "https://example.org/posts/trip/"
                series: "Travels"
                ---

                # The \\*trip\\*

                See [the plan](https://example.org/posts/plan/#day-1 "Plan") and \
                ![a map](https://example.org/posts/trip/map.svg).

                Then [home](https://example.org/).
                """);
    }

    @Test
    void aListingIsPublishedAsMarkdownToo() {
        var site = SiteFixture.of("""
                -- posts/index.md --
                ---
                title: Essays
                description: All of them.
                ---
                Written *slowly*.
                """ + TRIP);

        assertThat(site.body("/posts/index.md")).isEqualTo("""
                ---
                title: "Essays"
                description: "All of them."
                lang: "en-GB"
                url: "https://example.org/posts/"
                ---

                # Essays

                Written *slowly*.

                - [The \\*trip\\*](https://example.org/posts/trip/): 2026-01-05. See the plan and a map.
                - [Plan](https://example.org/posts/plan/)
                """);
    }

    @Test
    void soAreTheHomePageAndTheTags() {
        var site = SiteFixture.of(TRIP);

        assertThat(site.body("/index.md"))
                .contains("# Example\n", "- [Plan](https://example.org/posts/plan/)")
                .doesNotContain("All posts");
        assertThat(site.body("/tags/index.md")).endsWith("""
                # Tags

                - [Far away](https://example.org/tags/far-away/): 1
                - [Rust](https://example.org/tags/rust/): 1
                """);
        assertThat(site.body("/tags/rust/index.md")).contains("# Rust\n\n- [The \\*trip\\*](");
    }

    @Test
    void theTwinOfALongListingHasItsFirstPageAndTheWayToTheSecond() {
        var site = SiteFixture.of(
                IntStream.rangeClosed(1, 11).mapToObj("""
                        -- posts/p%02d.md --
                        ---
                        title: Post %1$02d
                        ---
                        """::formatted).collect(Collectors.joining()));

        assertThat(site.body("/posts/index.md"))
                .contains("Post 10")
                .doesNotContain("Post 11")
                .endsWith("\n\n[Older](https://example.org/posts/page/2/)\n");
        assertThat(site.body("/index.md")).endsWith("\n\n[All posts](https://example.org/posts/)\n");
        assertThat(site.paths()).contains("/posts/page/2/").doesNotContain("/posts/page/2/index.md");
    }

    @Test
    void everyPageSaysInItsHeadWhereItsTwinIs() {
        var site = SiteFixture.of(TRIP);

        for (var page : List.of("/", "/posts/", "/posts/trip/", "/tags/", "/tags/rust/")) {
            assertThat(site.body(page))
                    .contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"" + page + "index.md\">");
            assertThat(site.paths()).contains(page + "index.md");
        }
    }

    @Test
    void theTwinOfAPageThatIsAFileIsBesideIt() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Home
                ---
                -- lost.md --
                ---
                title: Lost
                path: /lost.html
                ---
                """);

        assertThat(site.body("/lost.html.md")).contains("# Lost\n");
        assertThat(site.body("/index.md")).contains("# Home\n");
    }

    @Test
    void aPageFromElsewhereSaysSoInMarkdownToo() {
        var site = SiteFixture.of("""
                -- a.md --
                ---
                title: A
                canonical: https://elsewhere.example/a
                ---
                """);

        assertThat(site.body("/a/index.md")).contains("""
                url: "https://example.org/a/"
                canonical: "https://elsewhere.example/a"
                ---
                """);
    }

    @Test
    void htmlStaysAsItWasWrittenWhetherOrNotPagesMayHaveIt() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Example
                url: https://example.org
                raw-html: false
                -- a.md --
                ---
                title: A
                ---
                <b>Bold</b> &amp; brave.
                """);

        assertThat(site.body("/a/index.md")).endsWith("\n<b>Bold</b> &amp; brave.\n");
    }

    @Test
    void nothingMayStandWhereATwinIs() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Home
                description: The home page.
                ---
                -- about.md --
                ---
                title: About
                description: About us.
                aliases: /about/index.md
                ---
                -- posts/a.md --
                ---
                title: A
                description: A post.
                ---
                -- public/index.md --
                # Mine
                -- public/posts/index.md --
                # Mine
                -- public/posts/a/index.md --
                # Mine
                """);

        assertThat(site.problems())
                .containsExactly(
                        "about.md: error: the path /about/index.md is that of a page in Markdown: choose another",
                        "public/index.md: error: the path /index.md is that of something that the site makes itself:"
                                + " choose another",
                        "public/posts/a/index.md: error: the path /posts/a/index.md is that of a page in Markdown:"
                                + " choose another",
                        "public/posts/index.md: error: the path /posts/index.md is that of something that"
                                + " the site makes itself: choose another");
    }

    @Test
    void theTwinOfAnExpiredPageIsGoneWithIt() {
        var routes = SiteFixture.of("""
                -- sale.md --
                ---
                title: Sale
                expires: 2026-01-01
                ---
                """).routes();

        assertThat(routes.find("/sale/index.md")).contains(new Gone(new Permalink("/sale/index.md")));
    }

    @Test
    void aListingStaysWhenItsOwnPageHasExpired() {
        var site = SiteFixture.of("""
                -- posts/index.md --
                ---
                title: Summer
                expires: 2026-01-01
                ---
                -- posts/a.md --
                ---
                title: A
                ---
                """);

        assertThat(site.body("/posts/")).contains("<h1>Posts</h1>");
        assertThat(site.body("/posts/index.md")).contains("# Posts\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"it's: #1\" & left",
                "back\\slash \\n \\\" end\\",
                "- not a list: ? ! | > % @ ` { } [a, b] *x* &anchor",
                "emoji 🎉 שלום 日本語 é",
                "C# and F# ##",
                "# #",
                "a_b_c _d_ __e__ ~~f~~ ~g~ `h` ``i`",
                "<script>alert(1)</script> <!-- x -->",
                "&amp; &lt; &#33; AT&T R&D;",
                "[x](y) ![x](y) [^1] [ ] ]( \\]",
                "1. one + two = three",
                "no",
                "2026-01-05",
                "12:30",
                "]]> --- ...",
                "line\u2028separator next\u0085line nul\uFEFFbom soft\u00AD"
            })
    void anyTitleIsWhatReadersOfYamlAndOfMarkdownTakeIt(String title) {
        var twin = page(title);

        assertThat(frontMatter(twin)).containsEntry("title", title);
        assertThat(heading(twin)).isEqualTo(title.replaceAll("[\\s\\p{Cntrl}]+", " "));
    }

    private static String page(String title) {
        var json = title.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\u2028", "\\L")
                .replace("\u0085", "\\N");
        var files = new LinkedHashMap<>(SiteFixture.files(""));
        files.put("a.md", Bytes.of("---\ntitle: \"" + json + "\"\n---\n"));
        return SiteFixture.of(files).body("/a/index.md");
    }

    private static Map<String, Object> frontMatter(String twin) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return yaml.load(twin.substring(4, twin.indexOf("\n---\n", 4)));
    }

    private static String heading(String twin) {
        var text = twin.substring(twin.indexOf("\n---\n", 4) + 5);
        var body = new Markdown(new Options(false, true))
                .parse(new Source("a.md", 1, text), new Anywhere())
                .body();
        assertThat(body.links()).isEmpty();
        return body.headings().get(0).text();
    }

    private static final class Anywhere implements References {
        @Override
        public Target link(String destination) {
            return new Found(destination);
        }

        @Override
        public Target picture(String destination) {
            return new Found(destination);
        }
    }

    @Test
    void bothVariantsShareTheirOctets() {
        var routes = SiteFixture.of(TRIP).routes();
        var chosen = print(routes, "/posts/trip/", 1);
        var named = print(routes, "/posts/trip/index.md", 0);

        assertThat(chosen.encodings()).hasSameSizeAs(named.encodings());
        for (int i = 0; i < chosen.encodings().size(); i++) {
            assertThat(chosen.encodings().get(i).content())
                    .isSameAs(named.encodings().get(i).content());
        }
    }

    private static Representation print(Routes routes, String path, int variant) {
        var resource = (Resource) routes.find(path).orElseThrow();
        return routes.print(resource.variants().get(variant));
    }

    @Test
    void aTwinAppearsWithItsPage() {
        var site = SiteFixture.of("""
                -- later.md --
                ---
                title: Later
                date: 2026-07-01
                ---
                """);

        assertThat(site.paths()).doesNotContain("/later/index.md");
        assertThat(site.routesAt(Instant.parse("2026-07-01T00:00:00Z")).find("/later/index.md"))
                .isPresent();
    }
}
