package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §14. */
class RangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            §14.1.2  | bytes=0-0                    | 0-0   | 0
            §14.1.2  | bytes=0-3                    | 0-3   | 0123
            §14.1.2  | bytes=4-7                    | 4-7   | 4567
            §14.1.2  | bytes=10-                    | 10-15 | abcdef
            §14.1.2  | bytes=0-                     | 0-15  | 0123456789abcdef
            §14.1.2  | bytes=15-15                  | 15-15 | f
            §14.1.2  | bytes=12-99                  | 12-15 | cdef
            §14.1.2  | bytes=12-99999999999999999999 | 12-15 | cdef
            §14.1.2  | bytes=-4                     | 12-15 | cdef
            §14.1.2  | bytes=-16                    | 0-15  | 0123456789abcdef
            §14.1.2  | bytes=-99999999999999999999  | 0-15  | 0123456789abcdef
            §14.1.2  | bytes=0000-0001              | 0-1   | 01
            §14.1    | BYTES=0-1                    | 0-1   | 01
            §14.2    | bytes= 0-1                   | 0-1   | 01
            §15.3.7.2 | bytes=0-1,99-               | 0-1   | 01
            §15.3.7.2 | bytes=99-, -2               | 14-15 | ef
            """)
    void oneRangeIsSentAsItIs(String section, String range, String sent, String content) {
        var reply = Exchange.send("GET /film.mp4 & Range: " + range);

        assertThat(reply.status()).as(section).isEqualTo(206);
        assertThat(reply.header("Content-Range")).as(section).contains("bytes " + sent + "/16");
        assertThat(reply.header("Content-Length")).as(section).contains(Integer.toString(content.length()));
        assertThat(reply.header("Content-Type")).as(section).contains("video/mp4");
        assertThat(Exchange.content(reply)).as(section).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            §14.2    | items=0-1
            §14.2    | bytes
            §14.2    | bytes=
            §14.2    | bytes=,
            §14.2    | bytes=-
            §14.2    | bytes=a-b
            §14.2    | bytes=1
            §14.2    | bytes=--1
            §14.2    | bytes=0-1-2
            §14.2    | bytes=0x0-1
            §14.2    | bytes=٠-١
            §14.2    | bytes = 0-1
            §14.2    | bytes=0-1,x
            §14.1.2  | bytes=5-4
            §14.1.2  | bytes=0-1,5-4
            §17.15   | bytes=0-,0-
            §17.15   | bytes=0-9,5-15
            §17.15   | bytes=-16,-1
            §17.15   | bytes=0-0,1-1,2-2,3-3,4-4,5-5,6-6,7-7,8-8,9-9,10-10,11-11,12-12,13-13,14-14,15-15,-1
            §14.2    | bytes=0-1 & Range: bytes=2-3
            §14.2    | bytes=0-1 & If-Range: "other"
            §13.1.5  | bytes=0-1 & If-Range: W/TAG
            §13.1.5  | bytes=0-1 & If-Range: "a", TAG
            §13.1.5  | bytes=0-1 & If-Range: *
            §13.1.5  | bytes=0-1 & If-Range: Sat, 01 Jan 2050 00:00:00 GMT
            """)
    void aRangeThatCannotBeTrustedIsIgnored(String section, String range) {
        var reply = Exchange.send("GET /film.mp4 & Range: " + range);

        assertThat(reply.status()).as(section).isEqualTo(200);
        assertThat(Exchange.content(reply)).as(section).isEqualTo(Exchange.FILM);
        assertThat(reply.header("Content-Range")).as(section).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            §15.5.17 | bytes=16-
            §15.5.17 | bytes=16-20
            §15.5.17 | bytes=99-
            §15.5.17 | bytes=99999999999999999999-
            §15.5.17 | bytes=-0
            §15.5.17 | bytes=16-,-0,20-30
            """)
    void aRangeBeyondTheEndIsRefusedWithTheLength(String section, String range) {
        var reply = Exchange.send("GET /film.mp4 & Range: " + range);

        assertThat(reply.status()).as(section).isEqualTo(416);
        assertThat(reply.header("Content-Range")).as(section).contains("bytes */16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            §13.1.5  | GET /film.mp4 & Range: bytes=0-1 & If-Range: TAG             | 206
            §13.1.5  | GET /film.mp4 & If-Range: TAG                                | 200
            §14.2    | HEAD /film.mp4 & Range: bytes=0-1                            | 200
            §14.2    | HEAD /film.mp4 & Range: bytes=99-                            | 200
            §14.1.2  | GET /empty.mp4 & Range: bytes=0-                             | 200
            §14.1.2  | GET /empty.mp4 & Range: bytes=-1                             | 200
            §14.2    | GET /film.mp4 & Range: bytes=0-1 & Accept-Encoding: gzip, br | 206
            §14.2    | GET / & Range: bytes=0-1                                     | 206
            §14.2    | GET / & Range: bytes=0-1 & Accept-Encoding: gzip             | 200
            §14.2    | GET /nothing/ & Range: bytes=0-1                             | 404
            """)
    void rangesAreOfUncompressedContentThatIsThere(String section, String request, int status) {
        assertThat(Exchange.send(request).status()).as(section).isEqualTo(status);
    }

    @Test
    void severalRangesAreSentInTheOrderAskedFor() {
        var reply = Exchange.send("GET /film.mp4 & Range: bytes=-2, 0-3,16-,5-5");

        var type = reply.header("Content-Type").orElseThrow();
        var boundary = type.substring("multipart/byteranges; boundary=".length());
        assertThat(reply.status()).as("§15.3.7.2").isEqualTo(206);
        assertThat(reply.header("Content-Range")).as("§15.3.7.2").isEmpty();
        assertThat(Exchange.content(reply)).as("§14.6").isEqualTo("""

                --B
                Content-Type: video/mp4
                Content-Range: bytes 14-15/16

                ef
                --B
                Content-Type: video/mp4
                Content-Range: bytes 0-3/16

                0123
                --B
                Content-Type: video/mp4
                Content-Range: bytes 5-5/16

                5
                --B--
                """.replace("\n", "\r\n")
                .replace("--B", "--" + boundary));
        assertThat(reply.header("Content-Length"))
                .contains(Integer.toString(Exchange.content(reply).length()));
    }

    @Test
    void whatCanBeSentInPartsSaysSo() {
        assertThat(Exchange.send("GET /film.mp4").header("Accept-Ranges"))
                .as("§14.3")
                .contains("bytes");
        assertThat(Exchange.send("GET / & Accept-Encoding: gzip").header("Accept-Ranges"))
                .as("§14.3")
                .isEmpty();
        assertThat(Exchange.send("GET /nothing/").header("Accept-Ranges"))
                .as("§14.3")
                .isEmpty();
    }

    @Test
    void aPartCarriesTheValidatorsOfTheWhole() {
        var whole = Exchange.send("GET /film.mp4");
        var part = Exchange.send("GET /film.mp4 & Range: bytes=0-1");

        assertThat(part.header("ETag")).as("§15.3.7").isEqualTo(whole.header("ETag"));
        assertThat(part.header("Cache-Control")).as("§15.3.7").isEqualTo(whole.header("Cache-Control"));
    }
}
