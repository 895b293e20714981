package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.wire.RequestHead;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An A+ begins at 100; there are 130 points for a site that is not on the preload list of browsers. */
class ObservatoryTest {
    private static final SiteFixture SHIPPED = SiteFixture.in(Path.of("content"));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/posts/", "/posts/aws-loves-rust/", "/search?q=a", "/nothing/", "/%zz"})
    void everyPageHasAllPointsThatThereAre(String target) {
        var reply = reply(SHIPPED, target);

        assertThat(Observatory.points(reply))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "content-security-policy", 10,
                        "cookies", 0,
                        "cross-origin-resource-sharing", 0,
                        "referrer-policy", 5,
                        "strict-transport-security", 0,
                        "subresource-integrity", 0,
                        "x-content-type-options", 0,
                        "x-frame-options", 5,
                        "cross-origin-resource-policy", 10));
        assertThat(Observatory.score(reply)).isEqualTo(130);
    }

    @Test
    void aSiteWithoutHttpsMakesNoPromiseOfIt() {
        var reply = reply(
                SiteFixture.of(
                        "-- site.yml --\ntitle: A\nurl: http://example.org\n-- index.md --\n---\ntitle: A\n---\n"),
                "/");

        assertThat(reply.header("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Referrer-Policy: unsafe-url                                      | 120
            Referrer-Policy: ""                                              | 125
            Strict-Transport-Security: max-age=300                           | 120
            strict-transport-security:                                       | 80
            X-Frame-Options: ""                                              | 130
            X-Greeting: hello                                                | 130
            Cross-Origin-Resource-Policy: cross-origin                       | 120
            Content-Security-Policy: default-src 'self'                      | 120
            Content-Security-Policy: default-src 'self' 'unsafe-inline'      | 80
            Content-Security-Policy: ""                                      | 75
            """)
    void aSiteMayRelaxWhatItMust(String field, int score) {
        var reply = reply(siteWith(field), "/");

        assertThat(Observatory.score(reply))
                .as(Observatory.points(reply).toString())
                .isEqualTo(score);
    }

    @Test
    void whatASiteSetsTakesThePlaceOfTheUsual() {
        var site = siteWith("cross-origin-resource-policy: same-site\n  x-frame-options: SAMEORIGIN\n  X-New: a b");

        for (var target : List.of("/", "/img/a.png", "/nothing/")) {
            assertThat(fields(reply(site, target)))
                    .contains("x-frame-options: SAMEORIGIN", "X-New: a b", "cross-origin-resource-policy: same-site")
                    .doesNotHaveDuplicates()
                    .noneMatch(
                            field -> field.startsWith("X-Frame-Options") || field.startsWith("Cross-Origin-Resource"));
        }
    }

    private static SiteFixture siteWith(String field) {
        return SiteFixture.of("-- site.yml --\ntitle: A\nurl: https://example.org\nheaders:\n  " + field
                + "\n-- index.md --\n---\ntitle: A\n---\n-- public/img/a.png --\nx\n");
    }

    private static List<String> fields(Reply reply) {
        return Stream.concat(reply.headers().stream(), reply.siteHeaders().stream())
                .map(field -> field.name() + ": " + field.value())
                .toList();
    }

    private static Reply reply(SiteFixture site, String target) {
        return Responder.respond(new Get(target), site.routes()).made();
    }

    private record Get(String target) implements RequestHead {
        @Override
        public String method() {
            return "GET";
        }

        @Override
        public List<String> fields(String name) {
            return List.of();
        }
    }
}
