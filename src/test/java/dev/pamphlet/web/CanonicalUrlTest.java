package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One URL for each page: every other spelling leads there, or nowhere. */
class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RFC 9110 §15.4.2   | /about                       | /about/
            RFC 9110 §15.4.2   | /about?a=1&b=2               | /about/?a=1&b=2
            RFC 9110 §15.4.2   | /about?                      | /about/
            RFC 9110 §15.4.2   | /about?q=//evil.example      | /about/?q=//evil.example
            RFC 9110 §15.4.2   | /about?q=100%                | /about/?q=100%
            RFC 9110 §15.4.2   | /about.txt/                  | /about.txt
            RFC 9110 §15.4.2   | /film.mp4/?t=1               | /film.mp4?t=1
            RFC 9110 §15.4.2   | /index.html                  | /
            RFC 9110 §15.4.2   | /index.html?a                | /?a
            RFC 9110 §15.4.2   | /about/index.html            | /about/
            RFC 9110 §15.4.2   | /posts/hello/INDEX.html      | /posts/hello/
            RFC 3986 §6.2.2.1  | /posts/caf%c3%a9%20au%20lait/ | /posts/caf%C3%A9%20au%20lait/
            RFC 3986 §6.2.2.1  | /ABOUT/                      | /about/
            RFC 3986 §6.2.2.1  | /About                       | /about/
            RFC 3986 §6.2.2.1  | /Posts/Hello?x               | /posts/hello/?x
            RFC 3986 §6.2.2.2  | /%7Eme/                      | /~me/
            RFC 3986 §6.2.2.2  | /%7eme                       | /~me/
            RFC 3986 §6.2.2.2  | /%61bout/                    | /about/
            RFC 3986 §2.2      | /o%27clock/                  | /o'clock/
            RFC 9112 §3.2      | /posts/caf%C3%A9%20au%20lait?"<>"^ | /posts/caf%C3%A9%20au%20lait/?"<>"^
            RFC 3986 §5.2.4    | /posts/../about/             | /about/
            RFC 3986 §5.2.4    | /posts/%2e%2e/about/         | /about/
            RFC 3986 §5.2.4    | /posts/.%2E/about            | /about/
            RFC 3986 §5.2.4    | /./about/                    | /about/
            RFC 3986 §5.2.4    | /about/.                     | /about/
            RFC 3986 §5.2.4    | /../../../about/             | /about/
            RFC 3986 §5.2.4    | /posts/..                    | /
            RFC 3986 §3.3      | //                           | /
            RFC 3986 §3.3      | //about/                     | /about/
            RFC 3986 §3.3      | /posts//hello/               | /posts/hello/
            RFC 3986 §3.3      | /posts/hello//?a             | /posts/hello/?a
            RFC 3986 §4.2      | //evil.example/..            | /
            RFC 3986 §4.2      | //evil.example/../about      | /about/
            RFC 9112 §3.2.2    | http://evil.example/about    | /about/
            RFC 9112 §3.2.2    | https://evil.example//about/ | /about/
            """)
    void anotherSpellingLeadsToThePage(String section, String target, String location) {
        var reply = Exchange.send("GET " + target);

        assertThat(reply.status()).as(section).isEqualTo(301);
        assertThat(reply.header("Location")).as(section).contains(location);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RFC 9112 §3.2.1    | /                            | 200
            RFC 9112 §3.2.1    | /?                           | 200
            RFC 9112 §3.2.1    | /about/?utm=1                | 200
            RFC 9112 §3.2.2    | http://evil.example/about/   | 200
            RFC 9112 §3.2.2    | http://evil.example          | 200
            RFC 3986 §3.3      | /posts/caf%C3%A9%20au%20lait/ | 200
            RFC 3986 §3.3      | /o'clock/                    | 200
            RFC 3986 §3.3      | /img/Logo.PNG                | 200
            RFC 3986 §6.2.2.1  | /img/logo.png                | 404
            RFC 9110 §15.5.5   | /nothing                     | 404
            RFC 9110 §15.5.5   | /about/more/                 | 404
            RFC 9110 §15.5.5   | /about/index.html/           | 404
            RFC 9110 §15.5.5   | /index.htm                   | 404
            RFC 9110 §15.5.5   | /about/;x=1                  | 404
            RFC 9110 §15.5.5   | //evil.example               | 404
            RFC 9110 §15.5.5   | ///evil.example/%2e%2e/x     | 404
            RFC 9110 §15.5.5   | /etc/passwd                  | 404
            RFC 9110 §15.5.5   | /%252e%252e/about/           | 404
            RFC 9110 §15.5.5   | /..;/about/                  | 404
            RFC 9112 §3.2      | /a^b`c{d}"e<f>[g]            | 404
            RFC 9110 §15.5.11  | /was/                        | 410
            RFC 9110 §15.5.11  | /was?q                       | 410
            RFC 3986 §2.1      | /%                           | 400
            RFC 3986 §2.1      | /about/%zz                   | 400
            RFC 3986 §2.2      | /posts%2fhello/              | 400
            RFC 3986 §2.2      | /%5cevil.example             | 400
            RFC 3986 §2.2      | /..%5c..%5cabout/            | 400
            RFC 3986 §2.5      | /%ff/                        | 400
            RFC 3986 §2.5      | /%c0%ae%c0%ae/               | 400
            RFC 3986 §7.3      | /%00about/                   | 400
            RFC 3986 §7.3      | /about%0d%0aSet-Cookie:x/    | 400
            RFC 9112 §3.2      | /about#fragment              | 400
            RFC 9112 §3.2      | /about me/                   | 400
            RFC 9112 §3.2      | /\\evil.example              | 400
            RFC 9112 §3.2      | about/                       | 400
            RFC 9112 §3.2.2    | ftp://example.org/about/     | 400
            RFC 9112 §3.2.3    | example.org:443              | 400
            RFC 9112 §3.2.4    | *                            | 400
            """)
    void noOtherSpellingIsServed(String section, String target, int status) {
        var reply = Exchange.send("GET " + target);

        assertThat(reply.status()).as(section).isEqualTo(status);
        assertThat(reply.header("Location")).as(section).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RFC 9110 §15.4.2 | /old/             | 301 | /about/
            RFC 9110 §15.4.2 | /old/?a=1         | 301 | /about/?a=1
            RFC 9110 §15.4.2 | /old              | 301 | /about/
            RFC 9110 §15.4.2 | /OLD//            | 301 | /about/
            RFC 9110 §15.4.2 | /query/           | 301 | /about/?from=query#top
            RFC 9110 §15.4.2 | /query?a=1        | 301 | /about/?from=query&a=1#top
            RFC 9110 §15.4.3 | /elsewhere/       | 302 | https://example.com/x
            RFC 9110 §15.4.3 | /elsewhere/?a=1   | 302 | https://example.com/x?a=1
            """)
    void aRedirectLeadsToItsTargetInOneStep(String section, String target, int status, String location) {
        var reply = Exchange.send("GET " + target);

        assertThat(reply.status()).as(section).isEqualTo(status);
        assertThat(reply.header("Location")).as(section).contains(location);
        assertThat(reply.header("Cache-Control")).contains("public, max-age=3600");
        assertThat(reply.header("Content-Length")).contains("0");
    }

    @Test
    void aTargetThatIsTooLongIsRefused() {
        assertThat(Exchange.send("GET /" + "a".repeat(16_500)).status())
                .as("RFC 9110 §15.5.15")
                .isEqualTo(414);
    }
}
