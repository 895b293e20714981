package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.web.RequestTarget.Asterisk;
import dev.pamphlet.web.RequestTarget.Malformed;
import dev.pamphlet.web.RequestTarget.Path;
import dev.pamphlet.web.RequestTarget.TooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9112 §3.2. */
class RequestTargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §3.2.1 | /                                | /        | ''
            §3.2.1 | /where?q=now                     | /where   | ?q=now
            §3.2.1 | /where?                          | /where   | ?
            §3.2.1 | /?a=1?b=/c                       | /        | ?a=1?b=/c
            §3.2.1 | /?path=\\                        | /        | ?path=\\
            §3.2.1 | /a%zz                            | /a%zz    | ''
            §3.2.1 | //evil.example/a                 | //evil.example/a | ''
            §3.2.1 | /http://evil.example/            | /http://evil.example/ | ''
            §3.2.2 | http://example.org/a/?q          | /a/      | ?q
            §3.2.2 | HTTPS://EXAMPLE.ORG/a            | /a       | ''
            §3.2.2 | http://example.org               | /        | ''
            §3.2.2 | http://example.org?q             | /        | ?q
            §3.2.2 | http://[::1]:8080/a              | /a       | ''
            §3.2.2 | http://example.org//evil.example | //evil.example | ''
            """)
    void aPathIsPartedFromItsQueryAndItsAuthority(String section, String target, String path, String query) {
        assertThat(RequestTarget.parse(target)).as(section).isEqualTo(new Path(path, query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "?",
                "#",
                "\\",
                "**",
                "/a b",
                "/a#b",
                "/a?b#c",
                "/a\\b",
                "/\\evil.example",
                "/\u0000",
                "/\r\nX: y",
                "/\t",
                "/\u007f",
                "/é",
                "/?\u0001",
                "http:",
                "http:/a",
                "http://",
                "http:///a",
                "http://:80/",
                "http://a@b/",
                "http://a\\b/",
                "http://a b/",
                "http://a#/",
                "ftp://a/",
                "javascript:alert(1)",
                "example.org:443",
                "example.org",
                "mailto:a@b"
            })
    void whatIsNoPathIsMalformed(String target) {
        assertThat(RequestTarget.parse(target)).isEqualTo(new Malformed());
    }

    @Test
    void anAsteriskIsTheServerAsAWhole() {
        assertThat(RequestTarget.parse("*")).isEqualTo(new Asterisk());
    }

    @Test
    void moreThan16384OctetsAreTooLong() {
        assertThat(RequestTarget.parse("/" + "a".repeat(16_383))).isInstanceOf(Path.class);
        assertThat(RequestTarget.parse("/" + "a".repeat(16_384))).isEqualTo(new TooLong());
    }
}
