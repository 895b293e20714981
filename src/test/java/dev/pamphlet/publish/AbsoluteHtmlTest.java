package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteHtmlTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            /about/,            https://example.org/about/
            /,                  https://example.org/
            #notes,             https://example.org/posts/a/#notes
            ?page=2,            https://example.org/posts/a/?page=2
            ``,                 https://example.org/posts/a/
            b.png,              https://example.org/posts/a/b.png
            ./b.png,            https://example.org/posts/a/b.png
            ../b/,              https://example.org/posts/b/
            ../../../../b/,     https://example.org/b/
            //cdn.example/b.js, https://cdn.example/b.js
            b&amp;c.png,        https://example.org/posts/a/b&amp;c.png
            1/2:3,              https://example.org/posts/a/1/2:3
            """)
    void aReferenceIsResolvedAgainstThePage(String written, String absolute) {
        assertThat(absolute("<a href=\"" + written + "\">")).isEqualTo("<a href=\"" + absolute + "\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://example.com/\">",
                "<a href=\"mailto:a@example.org\">",
                "<a href=\"&#109;&#97;ilto:a@example.org\">",
                "<a href=\"mailto&#58;a@example.org\">",
                "<img src=\"data:image/png;base64,AA==\">",
                "<!-- <a href=\"/x\"> -->",
                "<!-- <a href=\"/x\">",
                "<p data-href=\"/x\" title='href=\"/x\"'>",
                "<script>'<a href=\"/x\">'</script>",
                "<STYLE><a href=\"/x\"></style >",
                "a < b, href=\"/x\"",
                "<p href",
                "<p href=",
                "<p ",
                "<",
                ""
            })
    void allElseStays(String html) {
        assertThat(absolute(html)).isEqualTo(html);
    }

    @Test
    void attributesAreReadAsBrowsersReadThem() {
        assertThat(absolute("<A CLASS=x HREF=/a TITLE='>'>x</A><img/src='b.png'/><video poster = \" /c\">"))
                .isEqualTo("<A CLASS=x HREF=https://example.org/a TITLE='>'>x</A>"
                        + "<img/src='https://example.org/posts/a/b.png'/><video poster = \" https://example.org/c\">");
    }

    @Test
    void urlsAreFoundWhereverHtmlHasThem() {
        assertThat(absolute("<object data=\"/a\"><form action=\"b\"><q cite=\"#c\"><blockquote cite=\"/d\">"))
                .isEqualTo("<object data=\"https://example.org/a\"><form action=\"https://example.org/posts/a/b\">"
                        + "<q cite=\"https://example.org/posts/a/#c\"><blockquote cite=\"https://example.org/d\">");
    }

    @Test
    void aLinkAfterAScriptIsALinkAgain() {
        assertThat(absolute("<script>x</SCRIPT><a href=/b>"))
                .isEqualTo("<script>x</SCRIPT><a href=https://example.org/b>");
    }

    @Test
    void allCandidatesOfAPictureAreResolved() {
        assertThat(absolute("<img srcset=\"/a,b.png 1x, c.png 2x,https://cdn.example/d.png, /e.png\">"))
                .isEqualTo("<img srcset=\"https://example.org/a,b.png 1x, https://example.org/posts/a/c.png 2x,"
                        + "https://cdn.example/d.png, https://example.org/e.png\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "<a href=", "<a href=\"", "<!--", "<script>", "<a srcset=',", "<p =", "</"})
    void hostileHtmlTakesNoTime(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> absolute(piece.repeat(100_000)));
    }

    private static String absolute(String html) {
        return AbsoluteHtml.of(html, "https://example.org", "https://example.org/posts/a/");
    }
}
