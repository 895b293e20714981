package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.publish.Routes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §12. */
class ContentNegotiationTest {
    private static final Routes TWINS =
            SiteFixture.of("""
                    -- posts/hello.md --
                    ---
                    title: Hello
                    date: 2026-01-05
                    tags: [Rust]
                    ---
                    """ + "Words, words. ".repeat(60)).routes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §12.5.3 rule 1 | GET /                                                              | identity
            §12.5.3        | GET / & Accept-Encoding:                                           | identity
            §12.5.3        | GET / & Accept-Encoding: gzip                                      | gzip
            §12.5.3        | GET / & Accept-Encoding: br                                        | br
            §12.5.3        | GET / & Accept-Encoding: gzip, deflate, br, zstd                   | br
            §12.5.3        | GET / & Accept-Encoding: br, gzip                                  | br
            §12.5.3        | GET / & Accept-Encoding: deflate                                   | identity
            §12.5.3        | GET / & Accept-Encoding: zstd, compress                            | identity
            §12.5.3        | GET / & Accept-Encoding: *                                         | br
            §12.5.3        | GET / & Accept-Encoding: *;q=0                                     | identity
            §12.5.3        | GET / & Accept-Encoding: *;q=0, gzip                               | gzip
            §12.5.3        | GET / & Accept-Encoding: br;q=0, *                                 | gzip
            §12.5.3        | GET / & Accept-Encoding: identity;q=0, *;q=0                       | identity
            §12.5.3        | GET / & Accept-Encoding: identity;q=0                              | identity
            §12.5.3        | GET / & Accept-Encoding: identity;q=0, gzip;q=0.001                | gzip
            §12.5.3        | GET / & Accept-Encoding: identity                                  | identity
            §12.5.3        | GET / & Accept-Encoding: identity, gzip;q=0.5                      | identity
            §12.5.3        | GET / & Accept-Encoding: identity;q=1, *;q=0                       | identity
            §12.5.3        | GET / & Accept-Encoding: gzip & Accept-Encoding: br                | br
            §12.4.2        | GET / & Accept-Encoding: gzip;q=1.0, br;q=0.8                      | gzip
            §12.4.2        | GET / & Accept-Encoding: gzip;q=0.8, br;q=0.801                    | br
            §12.4.2        | GET / & Accept-Encoding: br;q=0, gzip                              | gzip
            §12.4.2        | GET / & Accept-Encoding: br;q=0.000, gzip                          | gzip
            §12.4.2        | GET / & Accept-Encoding: gzip;q=0.5                                | gzip
            §12.4.2        | GET / & Accept-Encoding: br ; Q=0.2 , gzip ; q=0.3                 | gzip
            §12.4.2        | GET / & Accept-Encoding: br;q=2, gzip;q=0.1                        | gzip
            §12.4.2        | GET / & Accept-Encoding: br;q=-1, gzip;q=0.1                       | gzip
            §12.4.2        | GET / & Accept-Encoding: br;q=, gzip;q=0.1                         | gzip
            §12.4.2        | GET / & Accept-Encoding: br;q=0.12345, gzip;q=0.1                  | gzip
            §12.4.2        | GET / & Accept-Encoding: br;q=1.001, gzip;q=0.1                    | gzip
            §12.4.2        | GET / & Accept-Encoding: br;q=NaN                                  | identity
            §8.4.1         | GET / & Accept-Encoding: GZIP                                      | gzip
            §8.4.1.3       | GET / & Accept-Encoding: x-gzip                                    | gzip
            §5.6.1.2       | GET / & Accept-Encoding: , ,, gzip ,                               | gzip
            §5.6.1.2       | GET / & Accept-Encoding: gzipped, brr                              | identity
            §8.4           | GET /film.mp4 & Accept-Encoding: gzip, br                          | identity
            §8.4           | GET /about.txt & Accept-Encoding: gzip, br                         | identity
            §15.5          | GET /nothing/ & Accept-Encoding: gzip                              | gzip
            """)
    void theSmallestOfTheBestLikedCodingsIsSent(String section, String request, String coding) {
        var reply = Exchange.send(request);

        assertThat(reply.header("Content-Encoding").orElse("identity"))
                .as(section)
                .isEqualTo(coding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §12.5.1 | GET /about/                                                             | html
            §12.5.1 | GET /about/ & Accept:                                                   | html
            §12.5.1 | GET /about/ & Accept: */*                                               | html
            §12.5.1 | GET /about/ & Accept: text/*                                            | html
            §12.5.1 | GET /about/ & Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | html
            §12.5.1 | GET /about/ & Accept: text/markdown                                     | markdown
            §12.5.1 | GET /about/ & Accept: TEXT/Markdown                                     | markdown
            §12.5.1 | GET /about/ & Accept: text/markdown, */*                                | markdown
            §12.5.1 | GET /about/ & Accept: text/markdown, text/html, */*                     | markdown
            §12.5.1 | GET /about/ & Accept: text/html, text/markdown                          | html
            §12.5.1 | GET /about/ & Accept: text/*, text/markdown                             | markdown
            §12.5.1 | GET /about/ & Accept: text/*;q=0.9, text/markdown;q=0.5                 | html
            §12.5.1 | GET /about/ & Accept: text/html;q=0.5, text/markdown;q=0.6              | markdown
            §12.5.1 | GET /about/ & Accept: text/html;q=0, */*                                | markdown
            §12.5.1 | GET /about/ & Accept: text/html;q=0, text/markdown;q=0                  | html
            §12.5.1 | GET /about/ & Accept: text/markdown;variant=GFM                         | html
            §12.5.1 | GET /about/ & Accept: text/markdown;charset=utf-8                       | markdown
            §5.6.6  | GET /about/ & Accept: text/markdown; charset="UTF-8"                    | markdown
            §5.6.6  | GET /about/ & Accept: text/markdown; charset=utf-8 ; q=0.9, text/html;q=0.8 | markdown
            §8.3.2  | GET /about/ & Accept: text/markdown; charset=utf-80                     | html
            §12.5.1 | GET /about/ & Accept: text/html;level="1,2;q=1";q=1, text/markdown;q=.1 | html
            §12.5.1 | GET /about/ & Accept: text/html;level="1, text/markdown"                | html
            §12.5.1 | GET /about/ & Accept: text/html;level=1, text/markdown;q=0.1            | markdown
            §12.4.1 | GET /about/ & Accept: image/png                                         | html
            §12.4.1 | GET /about/ & Accept: nonsense                                          | html
            §12.5.1 | GET /about/ & Accept: application/json & Accept: text/markdown          | markdown
            §12.5.1 | GET /       & Accept: text/markdown                                     | html
            """)
    void theBestLikedVariantIsSent(String section, String request, String subtype) {
        var reply = Exchange.send(request.replace("/       &", "/ &"));

        assertThat(reply.header("Content-Type")).as(section).contains("text/" + subtype + "; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a browser  | text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8 | html
            curl       | */*                                                                        | html
            an agent   | text/markdown                                                              | markdown
            an agent   | text/markdown, text/html;q=0.9, */*;q=0.1                                  | markdown
            a reader   | text/markdown;q=0.5, text/html                                             | html
            a reader   | text/*                                                                     | html
            a reader   | text/html, text/markdown                                                   | html
            a picture  | image/avif,image/webp,*/*                                                  | html
            """)
    void aPageIsReadInTheFormThatIsAskedFor(String who, String accept, String form) {
        for (var page : List.of("/", "/posts/", "/posts/hello/", "/tags/", "/tags/rust/")) {
            var reply = Exchange.send("GET " + page + " & Accept: " + accept, TWINS);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).as(who + page).contains("text/" + form + "; charset=utf-8");
            assertThat(reply.header("Vary").orElse("").split(", ")).contains("Accept");
        }
    }

    @Test
    void eachFormSaysWhereTheOtherIs() {
        var html = Exchange.send("GET /posts/hello/", TWINS);
        var chosen = Exchange.send("GET /posts/hello/ & Accept: text/markdown", TWINS);
        var twin = Exchange.send("GET /posts/hello/index.md", TWINS);

        assertThat(html.header("Link")).contains("</posts/hello/index.md>; rel=\"alternate\"; type=\"text/markdown\"");
        assertThat(html.header("Content-Location")).isEmpty();
        assertThat(chosen.header("Content-Location")).contains("/posts/hello/index.md");
        assertThat(chosen.header("X-Robots-Tag")).isEmpty();
        assertThat(twin.header("Link")).contains("<https://example.org/posts/hello/>; rel=\"canonical\"");
        assertThat(twin.header("X-Robots-Tag")).contains("noindex");
        assertThat(twin.header("Content-Type")).contains("text/markdown; charset=utf-8");
        assertThat(twin.header("Vary")).contains("Accept-Encoding");
        assertThat(Exchange.content(twin)).isEqualTo(Exchange.content(chosen)).contains("# Hello\n\nWords, words.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /posts/hello/         | text/html
            /posts/hello/         | text/markdown
            /posts/hello/index.md | text/markdown
            /posts/hello/index.md | text/html
            """)
    void headAndNotModifiedGoWithTheFormThatIsAskedFor(String path, String accept) {
        var request = path + " & Accept: " + accept;
        var get = Exchange.send("GET " + request, TWINS);
        var tag = get.header("ETag").orElseThrow();
        var head = Exchange.send("HEAD " + request, TWINS);
        var notModified = Exchange.send("GET " + request + " & If-None-Match: " + tag, TWINS);

        assertThat(head.headers()).isEqualTo(get.headers());
        assertThat(Exchange.content(head)).isEmpty();
        assertThat(notModified.status()).isEqualTo(304);
        assertThat(notModified.header("Content-Location")).isEqualTo(get.header("Content-Location"));
        assertThat(notModified.header("Vary")).isEqualTo(get.header("Vary"));
    }

    @Test
    void aTagOfOneFormIsNoneOfTheOther() {
        var tag = Exchange.send("GET /posts/hello/", TWINS).header("ETag").orElseThrow();
        var reply = Exchange.send("GET /posts/hello/ & Accept: text/markdown & If-None-Match: " + tag, TWINS);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag").orElseThrow()).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §12.5.5 | GET /                                          | Accept-Encoding
            §12.5.5 | GET / & Accept-Encoding: gzip                  | Accept-Encoding
            §12.5.5 | GET / & If-None-Match: TAG                     | Accept-Encoding
            §12.5.5 | GET /about/                                    | Accept, Accept-Encoding
            §12.5.5 | GET /about/ & Accept: text/markdown            | Accept, Accept-Encoding
            §12.5.5 | GET /about/ & If-None-Match: TAG               | Accept, Accept-Encoding
            §12.5.5 | GET /nothing/                                  | Accept-Encoding
            §12.5.5 | GET /film.mp4                                  | ''
            §12.5.5 | GET /about.txt                                 | ''
            """)
    void whatWasNegotiatedIsSaid(String section, String request, String vary) {
        assertThat(Exchange.send(request).header("Vary").orElse("")).as(section).isEqualTo(vary);
    }
}
