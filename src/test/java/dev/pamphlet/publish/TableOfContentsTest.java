package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;

class TableOfContentsTest {
    @Test
    void aLongTextBeginsWithItsContents() {
        var site = SiteFixture.of("""
                -- guide.md --
                ---
                title: Guide
                ---
                ## Paper & ink
                ### Über das Falzen
                #### Too deep
                ### Weight
                ## Print
                """);

        assertThat(site.body("/guide/")).contains("""
                <nav class="contents" aria-label="Contents">
                <details>
                <summary>Contents</summary>
                <ol>
                <li><a href="#paper--ink">Paper &amp; ink</a>
                <ol>
                <li><a href="#über-das-falzen">Über das Falzen</a></li>
                <li><a href="#weight">Weight</a></li>
                </ol>
                </li>
                <li><a href="#print">Print</a>
                </li>
                </ol>
                </details>
                </nav>
                """);
    }

    @Test
    void aTextWithFirstLevelHeadingsOfItsOwnHasThemInItsContents() {
        var site = SiteFixture.of("""
                -- guide.md --
                ---
                title: Guide
                ---
                # One
                ## Below one
                # Two
                """);

        assertThat(site.body("/guide/"))
                .containsSubsequence("<a href=\"#one\">One</a>\n<ol>", "#below-one", "</ol>", "#two");
    }

    @Test
    void headingsThatSkipTheSecondLevelStandForThemselves() {
        var site = SiteFixture.of("""
                -- guide.md --
                ---
                title: Guide
                ---
                ### Before
                ### Between
                ## After
                """);

        assertThat(site.body("/guide/")).contains("""
                <ol>
                <li><a href="#before">Before</a>
                </li>
                <li><a href="#between">Between</a>
                </li>
                <li><a href="#after">After</a>
                </li>
                </ol>
                """);
    }

    @Test
    void twoHeadingsAreFoundWithoutContents() {
        var site = SiteFixture.of("""
                -- short.md --
                ---
                title: Short
                ---
                ## One
                ## Two
                #### Too deep
                """);

        assertThat(site.body("/short/")).doesNotContain("class=\"contents\"");
    }

    @Test
    void anAuthorCanDoWithoutContents() {
        var site = SiteFixture.of("""
                -- guide.md --
                ---
                title: Guide
                toc: false
                ---
                ## One
                ## Two
                ## Three
                """);

        assertThat(site.body("/guide/")).doesNotContain("class=\"contents\"");
    }
}
