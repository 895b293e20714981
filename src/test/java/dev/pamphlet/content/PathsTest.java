package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about.md                           |                 | /about/
            About Us.MD                        |                 | /about-us/
            notes.markdown                     |                 | /notes/
            café.md                            |                 | /cafe/
            Straße & Weg.md                    |                 | /strasse-weg/
            привет.md                          |                 | /privet/
            a.b.c.md                           |                 | /a-b-c/
            posts/aws-loves-rust.md            |                 | /posts/aws-loves-rust/
            posts/2026-01-05-hello.md          |                 | /posts/hello/
            posts/2026-01-05_hello.md          |                 | /posts/hello/
            posts/2026-01-05.md                |                 | /posts/2026-01-05/
            posts/2026-01-05-trip/index.md     |                 | /posts/trip/
            posts/trip/index.md                |                 | /posts/trip/
            posts/trip/_index.md               |                 | /posts/trip/
            posts/index.md                     |                 | /posts/
            Field Notes/2026/Day One.md        |                 | /field-notes/2026/day-one/
            posts/a.md                         | slug: Other Ünit | /posts/other-unit/
            posts/trip/index.md                | slug: voyage    | /posts/voyage/
            posts/a.md                         | path: /x/y      | /x/y/
            posts/a.md                         | path: /Ünï cödé/ | /Ünï cödé/
            posts/a.md                         | path: /feed.html | /feed.html
            """)
    void aPageIsPublishedByItsFolderAndNameUnlessItSaysOtherwise(String file, String key, String path) {
        var site = SiteFixture.of("-- " + file + " --\n---\ntitle: A\n" + (key == null ? "" : key) + "\n---\nText.\n");

        assertThat(site.paths()).contains(path);
        assertThat(site.body(path)).contains("Text.");
    }

    @Test
    void aPostIsDatedByItsNameUnlessItSaysOtherwise() {
        var site = SiteFixture.of("""
                -- posts/2026-01-05-a.md --
                ---
                title: A
                ---
                -- posts/2026-01-06-b.md --
                ---
                title: B
                date: 2026-02-07
                ---
                """);

        assertThat(site.body("/posts/a/")).contains("datetime=\"2026-01-05");
        assertThat(site.body("/posts/b/")).contains("datetime=\"2026-02-07");
    }

    @Test
    void theFilesOfABundleArePublishedBesideItsPage() {
        var site = SiteFixture.of("""
                -- posts/2026-01-05-trip/index.md --
                ---
                title: A trip
                ---
                ![The sea](sea.txt) and [the map](maps/Map%201.txt)
                -- posts/2026-01-05-trip/sea.txt --
                blue
                -- posts/2026-01-05-trip/maps/Map 1.txt --
                north
                -- docs/_index.md --
                ---
                title: Documents
                path: /library/
                ---
                -- docs/list.txt --
                all
                """);

        assertThat(site.problems()).noneMatch(problem -> problem.contains("error"));
        assertThat(site.body("/posts/trip/sea.txt")).isEqualTo("blue\n");
        assertThat(site.body("/posts/trip/maps/Map 1.txt")).isEqualTo("north\n");
        assertThat(site.body("/library/list.txt")).isEqualTo("all\n");
        assertThat(site.body("/posts/trip/"))
                .contains("src=\"/posts/trip/sea.txt\"")
                .contains("href=\"/posts/trip/maps/Map%201.txt\"");
    }

    @Test
    void publicFilesKeepTheirNames() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Home
                ---
                [a](</a b.txt>), [b](/100%25.txt), [c](/%C3%A4.txt), [d](public/a+b.txt)
                -- public/a b.txt --
                1
                -- public/100%.txt --
                2
                -- public/ä.txt --
                3
                -- public/a+b.txt --
                4
                -- public/.well-known/security.txt --
                5
                -- public/notes.md --
                6
                -- public/.htaccess --
                7
                """);

        assertThat(site.problems()).noneMatch(problem -> problem.contains("error"));
        assertThat(site.paths())
                .contains("/a b.txt", "/100%.txt", "/ä.txt", "/a+b.txt", "/.well-known/security.txt", "/notes.md")
                .doesNotContain("/.htaccess");
    }

    @Test
    void formerPathsRedirect() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                aliases: [/2019/a.html, /old]
                ---
                """);

        assertThat(site.redirect("/2019/a.html")).isEqualTo("/posts/a/");
        assertThat(site.redirect("/old/")).isEqualTo("/posts/a/");
    }

    @Test
    void aFolderIsACollectionThatItsIndexIntroduces() {
        var site = SiteFixture.of("""
                -- posts/index.md --
                ---
                title: All the posts
                ---
                Welcome.
                -- posts/a.md --
                ---
                title: First
                ---
                -- field-notes/b.md --
                ---
                title: Second
                ---
                """);

        assertThat(site.body("/posts/")).contains("All the posts", "Welcome.", "First");
        assertThat(site.body("/field-notes/")).contains("Field notes", "Second");
    }
}
