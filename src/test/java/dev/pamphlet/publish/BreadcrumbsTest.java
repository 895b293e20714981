package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreadcrumbsTest {
    private static final Pattern NAV = Pattern.compile("<nav class=\"breadcrumbs\".*?</nav>", Pattern.DOTALL);
    private static final Pattern STEP =
            Pattern.compile("<li>(?:<a href=\"(.*?)\">(.*?)</a>|<span aria-current=\"page\">(.*?)</span>)</li>");
    private static final Pattern MENU = Pattern.compile("<a href=\"(.*?)\" aria-current=\"(.*?)\">");
    private static final String SITE = """
            -- site.yml --
            title: Example
            url: https://example.org
            page-size: 1
            navigation:
              - {title: Start, url: /}
              - {title: Posts, url: /posts/}
              - {title: Guide, url: /guide/}
              - {title: Setup, url: /guide/setup/}
            -- posts/index.md --
            ---
            title: Essays
            ---
            -- posts/first.md --
            ---
            title: First & foremost
            tags: [Rust]
            ---
            -- posts/second.md --
            ---
            title: Second
            path: /news/second/
            ---
            -- posts/2026/trip/third.md --
            ---
            title: Third
            ---
            -- guide.md --
            ---
            title: Guide
            path: /guide/
            ---
            -- setup.md --
            ---
            title: Set up
            path: /guide/setup/
            ---
            -- linux.md --
            ---
            title: On Linux
            path: /guide/setup/by-hand/linux/
            ---
            -- draft.md --
            ---
            title: Later
            path: /guide/setup/by-hand/
            draft: true
            ---
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /posts/                     | Home / › Essays
                    /posts/first/               | Home / › Essays /posts/ › First &amp; foremost
                    /posts/page/2/              | Home / › Essays /posts/ › Page 2
                    /posts/2026/trip/third/     | Home / › Essays /posts/ › Third
                    /news/second/               | Home / › Essays /posts/ › Second
                    /tags/                      | Home / › Tags
                    /tags/rust/                 | Home / › Tags /tags/ › Rust
                    /guide/                     | Home / › Guide
                    /guide/setup/               | Home / › Guide /guide/ › Set up
                    /guide/setup/by-hand/linux/ | Home / › Guide /guide/ › Set up /guide/setup/ › On Linux
                    """)
    void theWayLeadsOverWhatIsPublishedAbove(String path, String way) {
        assertThat(way(path)).isEqualTo(way);
    }

    @Test
    void theHomePageIsWhereAllWaysBegin() {
        assertThat(SiteFixture.of(SITE).body("/")).doesNotContain("breadcrumbs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /                           | / page
                    /posts/                     | /posts/ page
                    /posts/first/               | /posts/ true
                    /posts/page/2/              | /posts/ true
                    /news/second/               | /posts/ true
                    /tags/rust/                 | ''
                    /guide/setup/               | /guide/setup/ page
                    /guide/setup/by-hand/linux/ | /guide/setup/ true
                    """)
    void theMenuMarksThePageOrElseItsNearestSection(String path, String marked) {
        var html = SiteFixture.of(SITE).body(path);
        var menu = html.substring(0, html.indexOf("<main"));

        assertThat(MENU.matcher(menu).results().map(link -> link.group(1) + " " + link.group(2)))
                .containsExactlyElementsOf(marked.isEmpty() ? List.of() : List.of(marked));
    }

    private static String way(String path) {
        var nav = NAV.matcher(SiteFixture.of(SITE).body(path));
        assertThat(nav.find()).isTrue();
        return STEP.matcher(nav.group())
                .results()
                .map(step -> step.group(1) == null ? step.group(3) : step.group(2) + " " + step.group(1))
                .collect(Collectors.joining(" › "));
    }
}
