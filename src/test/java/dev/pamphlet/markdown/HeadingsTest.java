package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.site.Heading;
import dev.pamphlet.site.Position;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void aHeadingHasAnIdAndALinkToItself() {
        assertThat(Reading.html("## What's *new* in `v2`?")).isEqualTo("""
                <h2 id="whats-new-in-v2">What's <em>new</em> in <code>v2</code>? <a class="anchor" \
                href="#whats-new-in-v2" aria-label="Link to “What's new in v2?”">#</a></h2>
                """);
    }

    @Test
    void equalHeadingsGetDifferentIds() {
        var body = Reading.of("""
                ## Notes
                ## Notes
                ## Notes 1
                ## 日本語
                ## !
                """).body();

        assertThat(body.headings())
                .extracting(Heading::id)
                .containsExactly("notes", "notes-1", "notes-1-1", "日本語", "section");
        assertThat(body.html()).contains("href=\"#%E6%97%A5%E6%9C%AC%E8%AA%9E\"");
    }

    @Test
    void headingsOfTheFirstLevelMoveTheWholeTextDownALevel() {
        var body = Reading.of("""
                # One
                ## Two
                ###### Six
                """).body();

        assertThat(body.headings()).extracting(Heading::level).containsExactly(2, 3, 6);
        assertThat(Reading.of("## Two").body().headings())
                .extracting(Heading::level)
                .containsExactly(2);
    }

    @Test
    void headingsKnowWhereTheyWereWritten() {
        var headings = Reading.from(5, """
                Text.

                  ## One
                Two
                ---
                """).body().headings();

        assertThat(headings)
                .containsExactly(
                        new Heading(2, "one", "One", new Position("posts/a.md", 7, 3)),
                        new Heading(2, "two", "Two", new Position("posts/a.md", 8, 1)));
    }

    @Test
    void aSkippedLevelIsAWarning() {
        assertThat(Reading.problems("""
                ## One
                #### Two
                ### Three
                """))
                .containsExactly("posts/a.md:2:1: warning: heading skips a level: use '###' here");
        assertThat(Reading.problems("### Deep"))
                .containsExactly("posts/a.md:1:1: warning: heading skips a level: use '##' here");
    }

    @Test
    void aHeadingWithoutTextIsAWarning() {
        assertThat(Reading.problems("##"))
                .containsExactly("posts/a.md:1:1: warning: heading without text: write some or delete it");
    }

    @Test
    void aLineInEmphasisThatStandsAsAHeadingIsAWarning() {
        assertThat(Reading.problems("""
                *Companies which use Rust*

                Text.

                **Why?**

                More text.
                """))
                .containsExactly(
                        "posts/a.md:1:1: warning: emphasis used as a heading: write '## ' before the line instead",
                        "posts/a.md:5:1: warning: emphasis used as a heading: write '## ' before the line instead");
    }

    @Test
    void otherEmphasisIsLeftAlone() {
        assertThat(Reading.problems("""
                *A whole sentence.*

                *Some* text

                > *A quotation*

                ![A cat](/cat.png)

                *A caption*

                **[A link](/here/)**

                *The end*
                """)).isEmpty();
    }
}
