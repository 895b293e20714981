package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyHeadersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET / & If-None-Match: TAG",
                "GET /film.mp4 & Range: bytes=0-1",
                "GET /film.mp4 & Range: bytes=99-",
                "GET /about",
                "GET /old/",
                "GET /nothing/",
                "GET /was/",
                "GET /%zz",
                "POST /",
                "OPTIONS *",
                "BREW /"
            })
    void everyReplyIsSafe(String request) {
        var reply = Exchange.send(request);

        assertThat(reply.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';")
                .contains("base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("X-Frame-Options")).contains("DENY");
        assertThat(reply.header("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(reply.header("Permissions-Policy")).isPresent();
        assertThat(reply.header("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RFC 9111 §5.2.2.4 | /                | no-cache
            RFC 8246 §2       | /assets/site.css | public, max-age=31536000, immutable
            RFC 9111 §5.2.2.1 | /film.mp4        | public, max-age=600
            RFC 9111 §5.2.2.1 | /about           | public, max-age=3600
            RFC 9111 §5.2.2.5 | /nothing/        | no-store
            """)
    void howLongAReplyMayBeKeptDependsOnWhatItIs(String section, String target, String directives) {
        assertThat(Exchange.send("GET " + target).header("Cache-Control"))
                .as(section)
                .contains(directives);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /             | same-origin
            /about.txt    | same-origin
            /nothing/     | same-origin
            /img/Logo.PNG | cross-origin
            /film.mp4     | cross-origin
            """)
    void picturesMayBeShownElsewhereAndPagesNot(String target, String policy) {
        assertThat(Exchange.send("GET " + target).header("Cross-Origin-Resource-Policy"))
                .contains(policy);
    }

    @Test
    void theReplyToAPlainRequestIsThis() {
        var reply = Exchange.send("GET /about.txt");

        assertThat(reply.headers())
                .extracting(header -> header.name() + ": " + header.value())
                .containsExactly(
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Length: 6",
                        "Cache-Control: public, max-age=600",
                        "ETag: \"yRReZUvz6kgi1vKjJGq04Q\"",
                        "Accept-Ranges: bytes",
                        "Cross-Origin-Resource-Policy: same-origin");
    }
}
