package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees of {@code canonical}. */
class OriginalTest {
    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/a,              elsewhere.example",
        "https://elsewhere.example,                elsewhere.example",
        "http://me:secret@elsewhere.example:8080/a@b:c, elsewhere.example",
        "https://elsewhere.example?a|b,            elsewhere.example",
        "https://bücher.example/a,                 bücher.example",
        "https://[::1]:80/,                        [::1]",
        "https://example.organic/,                 example.organic",
    })
    void aSyndicatedPostSaysWhereItWasPublishedOriginally(String canonical, String host) {
        assertThat(post(canonical))
                .contains("<p class=\"original\">Originally published at <a href=\"" + canonical + "\">" + host
                        + "</a></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/old/", "https://Example.ORG/posts/a/", "HTTPS://example.org/posts/a/"})
    void aPostThatWasFirstPublishedHereDoesNot(String canonical) {
        assertThat(post(canonical)).doesNotContain("Originally published");
    }

    // RFC 3986 §6.2.2.1
    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/posts/a/, https://example.org/posts/a/",
        "Https://Me:Secret@EXAMPLE.com:80/A?B#C, https://Me:Secret@example.com:80/A?B#C",
        "https://EXAMPLE.com?a@B, https://example.com?a@B",
    })
    void theCaseOfSchemeAndHostMeansNothing(String written, String canonical) {
        assertThat(post(written)).contains("<link rel=\"canonical\" href=\"" + canonical + "\">");
    }

    @Test
    void aPageThatIsItsOwnOriginalIsInTheSitemapWhateverTheCase() {
        assertThat(site("https://Example.ORG/posts/a/").body("/sitemap.xml"))
                .contains("<loc>https://example.org/posts/a/</loc>");
    }

    @Test
    void theSiteItselfMayBeWrittenInAnyCase() {
        var site = SiteFixture.of(
                "-- site.yml --\ntitle: Example\nurl: https://Example.org\n" + text("https://example.org/b/"));

        assertThat(site.body("/posts/a/")).doesNotContain("Originally published");
    }

    private static String post(String canonical) {
        return site(canonical).body("/posts/a/");
    }

    private static SiteFixture site(String canonical) {
        return SiteFixture.of(text(canonical));
    }

    private static String text(String canonical) {
        return """
                -- posts/a.md --
                ---
                title: A
                canonical: "%s"
                ---
                """.formatted(canonical);
    }
}
