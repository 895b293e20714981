package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;

class AuthorPagesTest {
    private static final String SITE = """
            -- site.yml --
            title: Example
            url: https://example.org
            author: Ada Quire
            """;
    private static final String POSTS = """
            -- posts/a.md --
            ---
            title: A
            ---
            -- posts/b.md --
            ---
            title: B
            authors: [Béla Forme, Ada Quire]
            ---
            -- posts/c.md --
            ---
            title: C
            author: Bela Forme
            ---
            -- about.md --
            ---
            title: About
            ---
            """;

    @Test
    void eachOfSeveralAuthorsHasAPage() {
        var site = SiteFixture.of(SITE + POSTS);

        assertThat(site.body("/authors/")).contains("""
                <li><a href="/authors/ada-quire/">Ada Quire</a> <span>2</span></li>
                <li><a href="/authors/bela-forme/">Béla Forme</a> <span>2</span></li>
                """);
        assertThat(site.body("/authors/ada-quire/"))
                .contains(">Author</p>", "<h1>Ada Quire</h1>", "href=\"/posts/a/\"", "href=\"/posts/b/\"")
                .doesNotContain("href=\"/posts/c/\"", "href=\"/about/\"");
    }

    @Test
    void bylinesLeadToTheAuthors() {
        var site = SiteFixture.of(SITE + POSTS);

        assertThat(site.body("/posts/b/"))
                .contains(
                        "<dd><a href=\"/authors/bela-forme/\">Béla Forme</a></dd>",
                        "<dd><a href=\"/authors/ada-quire/\">Ada Quire</a></dd>");
        assertThat(site.body("/posts/a/")).contains("<dd><a href=\"/authors/ada-quire/\">Ada Quire</a></dd>");
        assertThat(site.body("/about/")).doesNotContain("/authors/");
    }

    @Test
    void aSiteWithOneAuthorHasNoPagesOfAuthors() {
        var site = SiteFixture.of(SITE + """
                -- posts/a.md --
                ---
                title: A
                ---
                -- posts/b.md --
                ---
                title: B
                author: Ada Quire
                ---
                """);

        assertThat(site.paths()).noneMatch(path -> path.startsWith("/authors/"));
        assertThat(site.body("/posts/b/")).contains("<dd>Ada Quire</dd>");
        assertThat(site.body("/posts/a/")).doesNotContain("<dd>Ada Quire</dd>");
    }

    @Test
    void aNameThatNoPathCanBeMadeOfIsShownAndNoMore() {
        var site = SiteFixture.of(SITE + POSTS + """
                -- posts/d.md --
                ---
                title: D
                author: "***"
                ---
                """);

        assertThat(site.body("/posts/d/")).contains("<dd>***</dd>");
        assertThat(site.body("/authors/")).doesNotContain("***");
    }
}
