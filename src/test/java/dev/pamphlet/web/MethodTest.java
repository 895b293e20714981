package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.publish.Header;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 §9. */
class MethodTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §9.3.1   | GET /about/       | 200 | ''
            §9.3.2   | HEAD /about/      | 200 | ''
            §15.5.6  | POST /about/      | 405 | GET, HEAD, OPTIONS
            §15.5.6  | PUT /film.mp4     | 405 | GET, HEAD, OPTIONS
            §15.5.6  | DELETE /          | 405 | GET, HEAD, OPTIONS
            §15.5.6  | PATCH /           | 405 | GET, HEAD, OPTIONS
            §9.3.8   | TRACE /           | 405 | GET, HEAD, OPTIONS
            §15.5.6  | POST /about       | 405 | GET, HEAD, OPTIONS
            §15.5.6  | POST /old/        | 405 | GET, HEAD, OPTIONS
            §15.5.5  | POST /nothing/    | 404 | ''
            §15.5.11 | POST /was/        | 410 | ''
            §15.5.1  | POST /%zz         | 400 | ''
            §9.3.6   | CONNECT a:80      | 400 | ''
            §9.3.7   | OPTIONS *         | 204 | GET, HEAD, OPTIONS
            §9.3.7   | OPTIONS /         | 204 | GET, HEAD, OPTIONS
            §9.3.7   | OPTIONS /about    | 204 | GET, HEAD, OPTIONS
            §9.3.7   | OPTIONS /old/     | 204 | GET, HEAD, OPTIONS
            §9.3.7   | OPTIONS /nothing/ | 404 | ''
            §9.3.7   | OPTIONS http://a  | 204 | GET, HEAD, OPTIONS
            §13.2.1  | OPTIONS / & If-Match: "no" | 204 | GET, HEAD, OPTIONS
            §13.2.1  | POST / & If-None-Match: *  | 405 | GET, HEAD, OPTIONS
            §15.6.2  | BREW /about/      | 501 | ''
            §15.6.2  | BREW /nothing/    | 501 | ''
            §9.1     | get /about/       | 501 | ''
            """)
    void aMethodIsAnsweredByWhatItMeans(String section, String request, int status, String allow) {
        var reply = Exchange.send(request);

        assertThat(reply.status()).as(section).isEqualTo(status);
        assertThat(reply.header("Allow").orElse("")).as(section).isEqualTo(allow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about/ & Accept: text/markdown",
                "/film.mp4",
                "/about",
                "/old/",
                "/nothing/",
                "/was/",
                "/%zz",
                "/ & Accept-Encoding: gzip",
                "/nothing/ & Accept-Encoding: br",
                "/ & If-None-Match: TAG",
                "/ & If-Match: \"no\""
            })
    void headIsGetWithoutContent(String request) {
        var get = Exchange.send("GET " + request);
        var head = Exchange.send("HEAD " + request);

        assertThat(head.status()).as("§9.3.2").isEqualTo(get.status());
        assertThat(head.headers()).as("§9.3.2").isEqualTo(get.headers());
        assertThat(head.content()).as("§9.3.2").isEqualTo(Reply.Content.NONE);
    }

    @Test
    void theLengthIsThatOfTheContent() {
        var reply = Exchange.send("GET /film.mp4");

        assertThat(reply.header("Content-Length")).as("§8.6").contains("16");
        assertThat(Exchange.content(reply)).isEqualTo(Exchange.FILM);
    }

    @Test
    void aReplyToOptionsHasNoLength() {
        assertThat(Exchange.send("OPTIONS *").headers())
                .as("§8.6")
                .containsExactly(new Header("Allow", "GET, HEAD, OPTIONS"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §15.5.1  | GET /%zz              | Bad Request
            §15.5.5  | GET /nothing/         | Not Found
            §15.5.6  | POST /                | Method Not Allowed
            §15.5.11 | GET /was/             | Gone
            §15.5.13 | GET / & If-Match: "a" | Precondition Failed
            §15.5.17 | GET /film.mp4 & Range: bytes=99- | Range Not Satisfiable
            §15.6.2  | BREW /                | Not Implemented
            """)
    void anErrorIsAPageOfTheSiteThatIsNotKept(String section, String request, String title) {
        var reply = Exchange.send(request);

        assertThat(Exchange.content(reply)).as(section).contains("<title>" + title + "</title>");
        assertThat(List.of(reply.header("Content-Type"), reply.header("Cache-Control"), reply.header("ETag"))
                        .toString())
                .as(section)
                .isEqualTo("[Optional[text/html; charset=utf-8], Optional[no-store], Optional.empty]");
    }
}
