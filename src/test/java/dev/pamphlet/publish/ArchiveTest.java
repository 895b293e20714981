package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String POSTS = """
            -- posts/a.md --
            ---
            title: A
            date: 2024-12-31T23:30:00Z
            ---
            -- notes/b.md --
            ---
            title: B
            date: 2025-02-03
            ---
            -- posts/c.md --
            ---
            title: C
            date: 2025-02-28
            ---
            -- posts/d.md --
            ---
            title: D
            date: 2025-11-01
            ---
            -- posts/undated.md --
            ---
            title: Undated
            ---
            """;

    @Test
    void theYearsAreListedNewestFirst() {
        assertThat(SiteFixture.of(POSTS).body("/archive/")).contains("""
                <ul class="index">
                <li><a href="/archive/2025/">2025</a> <span>3</span></li>
                <li><a href="/archive/2024/">2024</a> <span>1</span></li>
                </ul>
                """);
    }

    @Test
    void aYearListsThePagesOfAllCollectionsByMonth() {
        assertThat(SiteFixture.of(POSTS).body("/archive/2025/"))
                .contains("<li><a href=\"/archive/\">Archive</a></li>", "<h1>2025</h1>")
                .doesNotContain("Undated")
                .contains("""
                        <section class="month">
                        <h2 class="rubric">November</h2>
                        <ol>
                        <li><time datetime="2025-11-01">1</time> <a href="/posts/d/">D</a></li>
                        </ol>
                        </section>
                        <section class="month">
                        <h2 class="rubric">February</h2>
                        <ol>
                        <li><time datetime="2025-02-28">28</time> <a href="/posts/c/">C</a></li>
                        <li><time datetime="2025-02-03">3</time> <a href="/notes/b/">B</a></li>
                        </ol>
                        </section>
                        """);
    }

    @Test
    void aYearLeadsToTheNextInWhichAnythingWasPublished() {
        var site = SiteFixture.of(POSTS.replace("2024-12", "2019-12"));

        assertThat(site.body("/archive/2025/"))
                .contains("<a class=\"older\" href=\"/archive/2019/\"")
                .doesNotContain("class=\"newer\"");
    }

    @Test
    void yearsAndMonthsAreThoseOfTheSite() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Beispiel
                url: https://example.org
                language: de
                time-zone: Europe/Zurich
                """ + POSTS);

        assertThat(site.body("/archive/2025/"))
                .containsSubsequence("Februar", ">Januar<", "<time datetime=\"2025-01-01\">1</time>");
    }

    @Test
    void withoutADatedPostThereIsNoArchive() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                ---
                -- about.md --
                ---
                title: About
                date: 2026-01-01
                ---
                """);

        assertThat(site.paths()).noneMatch(path -> path.startsWith("/archive/"));
    }

    @Test
    void nothingElseMayStandWhereItIs() {
        var site = SiteFixture.of(POSTS + """
                -- archive/old.md --
                ---
                title: Old
                ---
                -- page.md --
                ---
                title: Page
                path: /archive/2025/
                ---
                """);

        assertThat(site.problems())
                .contains(
                        "archive: error: the path /archive/ is that of another listing: rename the folder",
                        "page.md: error: the path /archive/2025/ is that of something that the site makes itself:"
                                + " choose another");
    }
}
