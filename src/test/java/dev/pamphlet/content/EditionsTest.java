package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Permalink;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Pattern TITLE_IN_LIST = Pattern.compile(">([A-Z][a-z]+)</a></h");

    @Test
    void aDraftIsNotPublished() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: Done
                ---
                -- posts/b.md --
                ---
                title: Draft
                draft: true
                ---
                -- posts/c.md --
                ---
                title: Hidden
                published: no
                ---
                """);

        assertThat(site.paths()).contains("/posts/a/").doesNotContain("/posts/b/", "/posts/c/");
    }

    @Test
    void aPageAppearsAndGoesInTheTimeZoneOfTheSite() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Example
                url: https://example.org
                time-zone: America/New_York
                -- sale.md --
                ---
                title: Sale
                date: 2026-07-01
                expires: 2026-08-01 09:00
                ---
                """);
        var sale = new Permalink("/sale/");

        assertThat(site.routesAt(Instant.parse("2026-07-01T03:59:59Z")).find(sale))
                .isEmpty();
        assertThat(site.routesAt(Instant.parse("2026-07-01T04:00:00Z")).find(sale))
                .isPresent();
        assertThat(site.routesAt(Instant.parse("2026-08-01T12:59:59Z")).find(sale))
                .isPresent();
        assertThat(site.routesAt(Instant.parse("2026-08-01T13:00:00Z")).find(sale))
                .hasValueSatisfying(route -> assertThat(route).hasToString("Gone[path=/sale/]"));
    }

    @Test
    void listingsHaveTheHeaviestWeightLastThenTheNewestFirstThenTheRest() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: Undated
                ---
                -- posts/b.md --
                ---
                title: Older
                date: 2026-01-05
                ---
                -- posts/c.md --
                ---
                title: Newer
                date: 2026-01-06
                ---
                -- posts/d.md --
                ---
                title: Pinned
                weight: 1
                ---
                -- posts/e.md --
                ---
                title: Also
                weight: 2
                ---
                -- posts/f.md --
                ---
                title: Another
                ---
                """);

        assertThat(TITLE_IN_LIST.matcher(site.body("/posts/")).results().map(match -> match.group(1)))
                .containsExactly("Pinned", "Also", "Newer", "Older", "Another", "Undated");
    }

    @Test
    void whatIsWrittenInFrontMatterIsOnThePage() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Example
                url: https://example.org
                language: en
                -- posts/a.md --
                ---
                title: Ünïcode & <more>
                description: It says "something".
                date: 2026-01-05
                author: Ada
                tags: [C++]
                lang: de_CH
                robots: [noindex, nofollow]
                canonical: https://example.com/a?b=1
                ---
                Text.
                """);

        assertThat(site.problems()).isEmpty();
        assertThat(site.body("/posts/a/"))
                .contains("<html lang=\"de-CH\"")
                .contains("Ünïcode &amp; &lt;more&gt;")
                .contains("content=\"It says &quot;something&quot;.\"")
                .contains("datetime=\"2026-01-05")
                .contains("Ada")
                .contains("href=\"/tags/cpp/\"")
                .contains("content=\"noindex, nofollow\"")
                .contains("href=\"https://example.com/a?b=1\"");
    }
}
