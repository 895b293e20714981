package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesPagesTest {
    private static final String PRINTING = """
            -- posts/fold.md --
            ---
            title: Fold
            date: 2026-02-01
            series: Printing at home
            ---
            -- posts/sheet.md --
            ---
            title: Sheet
            date: 2026-01-01
            series: Printing at home
            ---
            -- posts/sew.md --
            ---
            title: Sew
            date: 2026-03-01
            series: printing at Home
            ---
            -- posts/alone.md --
            ---
            title: Alone
            date: 2026-01-15
            ---
            """;

    @Test
    void aPartSaysWhereItStandsInItsSeries() {
        var html = SiteFixture.of(PRINTING).body("/posts/fold/");

        assertThat(html)
                .contains("<p class=\"part\">Part 2 of 3 in <a href=\"/series/printing-at-home/\">")
                .contains("""
                        <ol start="1">
                        <li><a href="/posts/sheet/">Sheet</a></li>
                        <li><span aria-current="page">Fold</span></li>
                        <li><a href="/posts/sew/">Sew</a></li>
                        </ol>
                        """);
        assertThat(SiteFixture.of(PRINTING).body("/posts/alone/")).doesNotContain("series");
    }

    @Test
    void aSeriesIsListedInReadingOrder() {
        var site = SiteFixture.of(PRINTING);

        assertThat(site.body("/series/printing-at-home/"))
                .containsSubsequence(">Series</p>", ">Sheet</a>", ">Fold</a>", ">Sew</a>");
        assertThat(site.body("/series/")).contains("<a href=\"/series/printing-at-home/\">", "<span>3</span>");
    }

    @Test
    void weightGoesBeforeDate() {
        var site = SiteFixture.of(PRINTING.replace("title: Sew", "title: Sew\nweight: 1"));

        assertThat(site.body("/series/printing-at-home/")).containsSubsequence(">Sew</a>", ">Sheet</a>", ">Fold</a>");
    }

    @Test
    void onlyPublishedPartsCount() {
        var site = SiteFixture.of(PRINTING.replace("2026-03-01", "2030-03-01"));

        assertThat(site.body("/posts/fold/")).contains("Part 2 of 2 in").doesNotContain("/posts/sew/");
    }

    @Test
    void aFirstPartDoesNotListItself() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                series: Slow
                ---
                """);

        assertThat(site.body("/posts/a/"))
                .contains("Part 1 in <a href=\"/series/slow/\">Slow</a>")
                .doesNotContain("class=\"series\"");
    }

    @Test
    void aLongSeriesShowsThePartsAroundThisOne() {
        var site = SiteFixture.of(
                IntStream.rangeClosed(1, 30).mapToObj("""
                        -- posts/p%02d.md --
                        ---
                        title: Post %1$02d
                        weight: %1$d
                        series: Long
                        ---
                        """::formatted).collect(Collectors.joining()));

        assertThat(site.body("/posts/p20/"))
                .contains("<ol start=\"14\">", ">Post 14<", ">Post 26<", "<a href=\"/series/long/\">All 30 parts</a>")
                .doesNotContain("Post 13", "Post 27");
        assertThat(site.body("/series/long/")).contains("Post 01", "Post 30");
    }

    @Test
    void aSiteWithoutSeriesHasNoIndexOfThem() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                series: "!?"
                ---
                """);

        assertThat(site.paths()).noneMatch(path -> path.startsWith("/series/"));
        assertThat(site.body("/posts/a/")).doesNotContain("Part 1");
    }
}
