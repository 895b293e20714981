package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;

class LlmsTxtTest {
    private static final String SITE = """
            -- site.yml --
            title: "Example [of] a site"
            description: "What it is about."
            url: https://example.org
            -- index.md --
            ---
            title: Home
            ---
            Welcome.
            -- about.md --
            ---
            title: About
            ---
            Who *we* are.
            -- posts/hello.md --
            ---
            title: "Hello [there]\\nyou"
            description: "A greeting."
            date: 2026-01-05
            tags: Rust
            ---
            Hello, <b>world</b>.
            -- posts/hidden.md --
            ---
            title: Hidden
            robots: noindex
            ---
            Secret.
            -- empty/hidden.md --
            ---
            title: Hidden
            robots: none
            ---
            """;

    @Test
    void languageModelsAreShownTheWay() {
        assertThat(SiteFixture.of(SITE).body("/llms.txt")).isEqualTo("""
                # Example \\[of\\] a site

                > What it is about.

                ## Pages

                - [About](https://example.org/about/index.md): Who we are.

                ## Posts

                - [Hello \\[there\\] you](https://example.org/posts/hello/index.md): A greeting.

                ## Optional

                - [All of this in one text](https://example.org/llms-full.txt)
                - [Rust](https://example.org/tags/rust/)
                """);
    }

    @Test
    void theTextOfAllPagesIsInOneFile() {
        assertThat(SiteFixture.of(SITE).body("/llms-full.txt"))
                .startsWith("# Example \\[of\\] a site\n\n> What it is about.\n\n")
                .contains(
                        "# Home\n\n<https://example.org/>\n\nWelcome.\n",
                        "# Hello \\[there\\] you\n\n<https://example.org/posts/hello/>\n\nHello, <b>world</b>.\n")
                .doesNotContain("Secret");
    }

    @Test
    void robotsAreWelcomeAndToldOfTheSitemap() {
        assertThat(SiteFixture.of(SITE).body("/robots.txt")).isEqualTo("""
                User-agent: *
                Allow: /

                Sitemap: https://example.org/sitemap.xml
                """);
    }

    @Test
    void anAuthorsOwnFilesTakeTheirPlaceWithoutAWord() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Home
                description: D
                ---
                -- public/robots.txt --
                User-agent: *
                Disallow: /
                -- public/llms.txt --
                # Mine
                -- public/llms-full.txt --
                # All mine
                """);

        assertThat(site.problems()).isEmpty();
        assertThat(site.body("/robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(site.body("/llms.txt")).isEqualTo("# Mine\n");
        assertThat(site.body("/llms-full.txt")).isEqualTo("# All mine\n");
    }
}
