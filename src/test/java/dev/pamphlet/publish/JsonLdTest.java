package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pamphlet.SiteFixture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLdTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final String SITE = """
            -- site.yml --
            title: Example
            url: https://example.org
            author:
              name: Ada Quire
              url: https://ada.example/
            -- about.md --
            ---
            title: About
            description: Who and why.
            ---
            -- posts/first.md --
            ---
            title: First
            description: How it began.
            date: 2026-01-05
            tags: [Rust, Web]
            authors: [Ada Quire, Ben Forme]
            image: https://elsewhere.example/a.png
            ---
            Four words are here.
            """;

    @Test
    void theHomePageIsAWebSiteThatCanBeSearched() {
        assertThat(graph(SiteFixture.of(SITE), "/")).isEqualTo(json("""
                [{
                  "@type": "WebSite",
                  "url": "https://example.org/",
                  "inLanguage": "en",
                  "name": "Example",
                  "publisher": {"@type": "Person", "name": "Ada Quire", "url": "https://ada.example/"},
                  "potentialAction": {
                    "@type": "SearchAction",
                    "target": {
                      "@type": "EntryPoint",
                      "urlTemplate": "https://example.org/search?q={search_term_string}"
                    },
                    "query-input": "required name=search_term_string"
                  }
                }]
                """));
    }

    @Test
    void aPostIsABlogPostingWithTheWayToIt() {
        assertThat(graph(SiteFixture.of(SITE), "/posts/first/")).isEqualTo(json("""
                [{
                  "@type": "BlogPosting",
                  "description": "How it began.",
                  "url": "https://example.org/posts/first/",
                  "inLanguage": "en",
                  "image": [{"@type": "ImageObject", "url": "https://elsewhere.example/a.png"}],
                  "headline": "First",
                  "mainEntityOfPage": "https://example.org/posts/first/",
                  "datePublished": "2026-01-05T00:00:00Z",
                  "dateModified": "2026-01-05T00:00:00Z",
                  "author": [
                    {"@type": "Person", "name": "Ada Quire", "url": "https://ada.example/"},
                    {"@type": "Person", "name": "Ben Forme"}
                  ],
                  "publisher": {"@type": "Person", "name": "Ada Quire", "url": "https://ada.example/"},
                  "keywords": ["Rust", "Web"],
                  "wordCount": 4
                }, {
                  "@type": "BreadcrumbList",
                  "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"},
                    {"@type": "ListItem", "position": 2, "name": "Posts", "item": "https://example.org/posts/"},
                    {"@type": "ListItem", "position": 3, "name": "First", "item": "https://example.org/posts/first/"}
                  ]
                }]
                """));
    }

    @Test
    void anyOtherPageIsAWebPageOfTheSite() {
        assertThat(graph(SiteFixture.of(SITE), "/about/").get(0)).isEqualTo(json("""
                {
                  "@type": "WebPage",
                  "description": "Who and why.",
                  "url": "https://example.org/about/",
                  "inLanguage": "en",
                  "name": "About",
                  "isPartOf": {"@type": "WebSite", "name": "Example", "url": "https://example.org/"}
                }
                """));
        assertThat(graph(SiteFixture.of(SITE), "/posts/").get(0).get("@type").textValue())
                .isEqualTo("WebPage");
    }

    @Test
    void aSiteWithoutAnAuthorPublishesInItsOwnName() {
        var publisher = graph(SiteFixture.of("""
                        -- index.md --
                        ---
                        title: Home
                        ---
                        """), "/").get(0).get("publisher");

        assertThat(publisher).isEqualTo(json("{\"@type\": \"Organization\", \"name\": \"Example\"}"));
    }

    @Test
    void anAuthorsPageOnTheSiteHasAnAbsoluteUrl() {
        var publisher = graph(SiteFixture.of("""
                        -- site.yml --
                        title: Example
                        url: https://example.org
                        author: { name: Ada, url: /about/ }
                        -- about.md --
                        ---
                        title: About
                        ---
                        """), "/").get(0).get("publisher");

        assertThat(publisher.get("url").textValue()).isEqualTo("https://example.org/about/");
    }

    static Stream<String> nastyTitles() {
        return Stream.of(
                "</script><script>alert(1)</script>",
                "<!-- <script> ]]> & \"quoted\" 'twice' \\ \\u003c {title} {{x}}",
                "a\u2028b\u2029c\u200fd\u202ee",
                "👩‍🚀 𝄞 مرحبا بالعالم",
                "Long ".repeat(60).strip());
    }

    @ParameterizedTest
    @MethodSource("nastyTitles")
    void whateverAnAuthorTypesIsReadAsItWasTyped(String title) {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: %1$s
                description: %1$s
                tags: [A, %1$s]
                author: %1$s
                ---
                """.formatted(quoted(title)));

        var html = site.body("/posts/a/");
        var post = graph(site, "/posts/a/").get(0);

        assertThat(Stream.of("headline", "description")
                        .map(name -> post.get(name).textValue()))
                .containsOnly(title);
        assertThat(post.at("/author/0/name").textValue()).isEqualTo(title);
        assertThat(post.at("/keywords/1").textValue()).isEqualTo(title);
        assertThat(graph(site, "/posts/a/").at("/1/itemListElement/2/name").textValue())
                .isEqualTo(title);
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @Test
    void halfACharacterDoesNotSpoilTheRest() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: "half \\ud83d of it"
                ---
                """);

        assertThat(graph(site, "/posts/a/").get(0).get("headline").textValue()).startsWith("half ");
    }

    /** A double-quoted text of YAML, which knows the escapes of JSON. */
    private static String quoted(String text) {
        return Json.of(text).text();
    }

    private static JsonNode graph(SiteFixture site, String path) {
        var script = SCRIPT.matcher(site.body(path));
        assertThat(script.find()).as("JSON-LD in " + path).isTrue();
        var ld = json(script.group(1));
        assertThat(ld.get("@context").textValue()).isEqualTo("https://schema.org");
        return ld.get("@graph");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
