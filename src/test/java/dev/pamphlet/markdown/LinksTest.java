package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.site.Link;
import dev.pamphlet.site.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @Test
    void linksAreListedInOrderWithTheirPlaces() {
        var body = Reading.of("""
                [a](</x y> "Title") and <https://example.org/ä>
                and [b][c] and me@example.org.

                [c]: ../c.md#d
                """).body();

        assertThat(body.html()).isEqualTo("""
                <p><a href="/x%20y" title="Title">a</a> and \
                <a href="https://example.org/%C3%A4">https://example.org/ä</a>
                and <a href="../c.md#d">b</a> and <a href="mailto:me@example.org">me@example.org</a>.</p>
                """);
        assertThat(body.links())
                .containsExactly(
                        new Link("/x y", "/x%20y", new Position("posts/a.md", 1, 6)),
                        new Link(
                                "https://example.org/ä",
                                "https://example.org/%C3%A4",
                                new Position("posts/a.md", 1, 26)),
                        new Link("../c.md#d", "../c.md#d", new Position("posts/a.md", 4, 6)),
                        new Link("mailto:me@example.org", "mailto:me@example.org", new Position("posts/a.md", 2, 16)));
    }

    @Test
    void aLinkThatLeadsNowhereIsAnErrorAtItsDestination() {
        var parsed = Reading.from(9, "Some\r\n> words [text *here*](gone.md)");

        assertThat(parsed.problems())
                .extracting(Object::toString)
                .containsExactly("posts/a.md:10:23: error: no such page: gone.md");
        assertThat(parsed.body().html())
                .contains("<p>Some</p>")
                .contains("words text <em>here</em>")
                .doesNotContain("<a");
        assertThat(parsed.body().links()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](&#106;avascript&colon;alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](< javascript:alert(1)>)",
                "[x](&#1;javascript:alert(1))",
                "[x](java&#x200B;script:alert(1))",
                "[x](java\\script:alert(1))",
                "[x](javascript\\:alert(1))",
                "[x](%6Aavascript:alert(1))",
                "[x](vbscript:msgbox)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](blob:https://example.org/1)",
                "[x](view-source:https://example.org)",
                "[x](feed:javascript:alert(1))",
                "[x]( 　javascript:alert(1))",
                "<javascript:alert(1)>",
                "<JAVASCRIPT:alert(1)>",
                "[x]\n\n[x]: javascript:alert(1)",
                "[x][y]\n\n[y]: <java&#13;script:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)",
                "[![x](/cat.png)](javascript:alert(1))"
            })
    void noDangerousDestinationPasses(String text) {
        var parsed = Reading.of(text);

        assertThat(parsed.problems())
                .anyMatch(problem -> problem.isError() && problem.message().contains("are not allowed"));
        assertThat(parsed.body().html())
                .doesNotContain("href")
                .doesNotContainIgnoringCase("src=\"j")
                .doesNotContain("src=\"d");
    }

    @Test
    void aRefusedSchemeIsNamed() {
        assertThat(Reading.problems("Do [this](JavaScript:go)"))
                .containsExactly(
                        "posts/a.md:1:11: error: links to 'javascript:' are not allowed: use https, mailto or a path");
        assertThat(Reading.problems("![cat](data:image/png;base64,AAAA)"))
                .containsExactly("posts/a.md:1:8: error: pictures from 'data:' are not allowed: use https or a path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org",
                "mailto:a@b.c",
                "tel:+123",
                "//example.org/x",
                "/a:b",
                "./a:b",
                "?q=a:b",
                "#a:b",
                "a/b:c",
                "sms:1",
                "xmpp:a@b",
                "ftp://example.org"
            })
    void harmlessDestinationsPass(String destination) {
        assertThat(Reading.of("[x](" + destination + ")").problems()).isEmpty();
        assertThat(Reading.html("[x](" + destination + ")")).contains("href=\"" + destination + "\"");
    }

    @Test
    void aLinkInsideALinkIsItsText() {
        assertThat(Reading.html("[see https://example.org now](/here/)"))
                .isEqualTo("<p><a href=\"/here/\">see https://example.org now</a></p>\n");
    }

    @Test
    void aLinkWithoutTextIsAWarning() {
        assertThat(Reading.problems("A [](/here/) link"))
                .containsExactly(
                        "posts/a.md:1:3: warning: link without text: write between the brackets where it leads");
        assertThat(Reading.problems("[![A cat](/cat.png)](/here/)")).isEmpty();
    }

    @Test
    void bareAddressesEndBeforePunctuation() {
        assertThat(Reading.html(
                        "(see www.example.org/a_b_(c)), https://example.org/?a=1&b=2. [or https://example.org]"))
                .isEqualTo("""
                        <p>(see <a href="http://www.example.org/a_b_(c)">www.example.org/a_b_(c)</a>), \
                        <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>. \
                        [or <a href="https://example.org">https://example.org</a>]</p>
                        """);
    }
}
