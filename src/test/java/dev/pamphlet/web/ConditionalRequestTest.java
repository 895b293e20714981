package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.publish.Header;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §13. */
class ConditionalRequestTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            §13.1.2  | GET / & If-None-Match: TAG                                 | 304
            §13.1.2  | HEAD / & If-None-Match: TAG                                | 304
            §13.1.2  | GET / & If-None-Match: W/TAG                               | 304
            §13.1.2  | GET / & If-None-Match: *                                   | 304
            §13.1.2  | GET / & If-None-Match: "a", "b", TAG                       | 304
            §13.1.2  | GET / & If-None-Match: "a",W/"b",W/TAG,"c"                 | 304
            §13.1.2  | GET / & If-None-Match: "a" & If-None-Match: TAG            | 304
            §13.1.2  | GET / & If-None-Match: "a, TAG"                            | 200
            §13.1.2  | GET / & If-None-Match: "a"                                 | 200
            §13.1.2  | GET / & If-None-Match: W/"a"                               | 200
            §13.1.2  | GET / & If-None-Match: ""                                  | 200
            §13.1.2  | GET / & If-None-Match:                                     | 200
            §13.1.2  | GET / & If-None-Match: "                                   | 200
            §13.1.2  | GET / & If-None-Match: W/                                  | 200
            §13.1.2  | GET / & If-None-Match: w/TAG                               | 200
            §13.1.2  | GET / & If-None-Match: TAGG                                | 304
            §13.1.2  | GET / & If-None-Match: unquoted, TAG                       | 200
            §13.1.2  | GET / & If-None-Match: GZIP-TAG                            | 200
            §13.1.2  | GET / & If-None-Match: GZIP-TAG & Accept-Encoding: gzip    | 304
            §13.1.2  | GET / & If-None-Match: BR-TAG & Accept-Encoding: gzip, br  | 304
            §13.1.2  | GET / & If-None-Match: BR-TAG & Accept-Encoding: gzip      | 200
            §13.1.2  | GET / & If-None-Match: TAG & Accept-Encoding: gzip         | 200
            §13.1.2  | GET /about/ & If-None-Match: TAG & Accept: text/markdown   | 200
            §13.1.2  | GET /film.mp4 & If-None-Match: TAG                         | 304
            §13.1.2  | GET /nothing/ & If-None-Match: *                           | 404
            §13.1.2  | GET /old/ & If-None-Match: *                               | 301
            §13.1.1  | GET / & If-Match: TAG                                      | 200
            §13.1.1  | GET / & If-Match: *                                        | 200
            §13.1.1  | GET / & If-Match: "a", TAG                                 | 200
            §13.1.1  | GET / & If-Match: "a"                                      | 412
            §13.1.1  | GET / & If-Match: W/TAG                                    | 412
            §13.1.1  | GET / & If-Match: W/TAG, TAG                               | 200
            §13.1.1  | HEAD / & If-Match: "a"                                     | 412
            §13.1.1  | GET / & If-Match: TAG & Accept-Encoding: gzip              | 412
            §13.1.1  | GET /nothing/ & If-Match: *                                | 404
            §13.1.3  | GET / & If-Modified-Since: Sat, 01 Jan 2050 00:00:00 GMT   | 200
            §13.1.4  | GET / & If-Unmodified-Since: Sat, 01 Jan 2000 00:00:00 GMT | 200
            §13.2.2  | GET / & If-Match: TAG & If-None-Match: TAG                 | 304
            §13.2.2  | GET / & If-Match: "a" & If-None-Match: TAG                 | 412
            §13.2.2  | GET / & If-None-Match: "a" & If-Modified-Since: Sat, 01 Jan 2050 00:00:00 GMT | 200
            §13.2.2  | GET /film.mp4 & If-None-Match: TAG & Range: bytes=0-1      | 304
            §13.2.2  | GET /film.mp4 & If-Match: "a" & Range: bytes=0-1           | 412
            §13.2.2  | GET /film.mp4 & If-Match: TAG & Range: bytes=0-1           | 206
            §13.2.2  | GET /film.mp4 & If-None-Match: TAG & Range: bytes=99-      | 304
            """)
    void preconditionsDecide(String section, String request, int status) {
        assertThat(Exchange.send(request).status()).as(section).isEqualTo(status);
    }

    @Test
    void aNotModifiedReplySaysWhatIsNeededToUpdateWhatIsKept() {
        var reply = Exchange.send("GET /about/ & If-None-Match: TAG");

        assertThat(reply.headers().stream().map(Header::name))
                .as("§15.4.5")
                .containsExactly("Cache-Control", "Vary", "ETag", "Cross-Origin-Resource-Policy");
        assertThat(reply.content()).isEqualTo(Reply.Content.NONE);
    }

    @Test
    void eachCodingHasItsOwnStrongTag() {
        var tags = Stream.of("identity", "gzip", "br")
                .map(coding -> Exchange.send("GET / & Accept-Encoding: " + coding))
                .map(reply -> reply.header("ETag").orElseThrow())
                .toList();

        assertThat(tags).as("§8.8.3.3").doesNotHaveDuplicates().allMatch(tag -> tag.matches("\"[\\w-]{22}\""));
    }

    @Test
    void nothingHasADateOfLastChange() {
        assertThat(Exchange.send("GET /").header("Last-Modified")).as("§8.8.2").isEmpty();
    }
}
