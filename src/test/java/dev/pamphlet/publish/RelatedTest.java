package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelatedTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Pattern RELATED = Pattern.compile("(?s)<nav class=\"related\".*?</nav>");
    private static final Pattern HREF = Pattern.compile("href=\"/posts/([^\"]+)/\"");

    @Test
    void aPostLeadsToThoseThatShareItsTagsMostSharedFirst() {
        var site = SiteFixture.of(post("a", "2026-01-01", "rust, web, http")
                + post("one", "2026-01-01", "rust")
                + post("two", "2020-01-01", "rust, web")
                + post("three", "2010-01-01", "rust, web, http")
                + post("none", "2026-01-01", "cooking"));

        assertThat(related(site, "a")).containsExactly("three", "two", "one");
    }

    @Test
    void itNamesThemWithTheirDates() {
        var site = SiteFixture.of(post("a", "2026-01-01", "rust") + post("b", "2026-01-02", "rust"));

        assertThat(site.body("/posts/a/")).contains("""
                <nav class="related" aria-labelledby="Related">
                <h2 class="rubric" id="Related">Related</h2>
                <ul>
                <li><a href="/posts/b/">Title of b</a>
                <time datetime="2026-01-02">January 2, 2026</time>
                </li>
                </ul>
                </nav>
                """);
    }

    @Test
    void aRareTagSaysMoreThanACommonOne() {
        var site = SiteFixture.of(post("a", "2026-01-01", "common, rare")
                + post("b", "2026-01-01", "common")
                + post("c", "2026-01-01", "common")
                + post("d", "2026-01-01", "common")
                + post("z", "2026-01-01", "rare"));

        assertThat(related(site, "a")).containsExactly("z", "b", "c");
    }

    @Test
    void ofTheSameTagsTheNearestInDateComeFirst() {
        var site = SiteFixture.of(post("a", "2026-03-01", "rust")
                + post("later", "2026-03-09", "rust")
                + post("earlier", "2026-02-20", "rust")
                + post("undated", "", "rust")
                + post("old", "2016-03-01", "rust"));

        assertThat(related(site, "a")).containsExactly("later", "earlier", "old");
    }

    @Test
    void betweenEqualsDateAndTitleDecide() {
        var site = SiteFixture.of(post("d", "", "rust")
                + post("c", "", "rust")
                + post("b", "", "rust")
                + post("a", "", "rust")
                + post("e", "", "rust"));

        assertThat(related(site, "d")).containsExactly("a", "b", "c");
    }

    @Test
    void aTagThatEveryPostHasLeadsToTheNeighbours() {
        var site = SiteFixture.of(IntStream.rangeClosed(1, 99)
                .mapToObj(day -> post("p" + day, NEW_YEAR.plusDays(day).toString(), "all"))
                .collect(Collectors.joining()));

        assertThat(related(site, "p40")).containsExactly("p41", "p39", "p42");
    }

    @Test
    void nothingIsRelatedToAPostWithoutTagsOrWithTagsOfItsOwn() {
        var site = SiteFixture.of(post("a", "2026-01-01", "rust") + post("b", "2026-01-01", ""));

        assertThat(site.body("/posts/a/") + site.body("/posts/b/")).doesNotContain("class=\"related\"");
    }

    @Test
    void whatIsNotPublishedIsNotRelated() {
        var site = SiteFixture.of(post("a", "2026-01-01", "rust") + post("future", "2027-01-01", "rust"));

        assertThat(site.body("/posts/a/")).doesNotContain("class=\"related\"");
    }

    @Test
    void thePartsOfItsSeriesAreNotListedTwice() {
        var site = SiteFixture.of(post("a", "2026-01-01", "rust\nseries: S")
                + post("b", "2026-01-02", "rust\nseries: S")
                + post("c", "2026-01-03", "rust"));

        assertThat(related(site, "a")).containsExactly("c");
    }

    @Test
    void aSeriesIsTheSameHoweverItIsSpelled() {
        var site = SiteFixture.of(post("a", "2026-01-01", "rust\nseries: S")
                + post("b", "2026-01-02", "rust\nseries: s")
                + post("c", "2026-01-03", "rust"));

        assertThat(related(site, "a")).containsExactly("c");
    }

    private static String post(String name, String date, String tags) {
        return """
                -- posts/%1$s.md --
                ---
                title: Title of %1$s
                date: %2$s
                tags: %3$s
                ---
                """.formatted(name, date, tags).replace("date: \n", "");
    }

    private static List<String> related(SiteFixture site, String name) {
        return RELATED.matcher(site.body("/posts/" + name + "/"))
                .results()
                .flatMap(nav -> HREF.matcher(nav.group()).results())
                .map(link -> link.group(1))
                .toList();
    }
}
