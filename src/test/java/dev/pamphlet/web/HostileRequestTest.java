package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Routes;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileRequestTest {
    private static final int REQUESTS = 200_000;

    private static final Pattern OWN_PATH = Pattern.compile("/|/[^/\\\\].*");

    @Test
    @Timeout(60)
    void noRequestBreaksTheSiteOrLeavesIt() {
        var random = new Random(9110);
        for (int i = 0; i < REQUESTS; i++) {
            var request = Hostile.next(random);
            var reply = Responder.respond(request, Exchange.ROUTES).made();

            assertThat(reply.status()).as(request::toString).isBetween(200, 499);
            reply.header("Location")
                    .filter(location -> !location.startsWith("https://example.com/x"))
                    .ifPresent(location ->
                            assertThat(location).as(request::toString).matches(OWN_PATH));
        }
    }

    @Test
    @Timeout(60)
    void nothingIsSentThatIsNotOfTheSiteNorWhatWasSentAsMarkup() {
        var site = SiteFixture.of("""
                -- posts/hello.md --
                ---
                title: Hello zq
                description: About zq.
                tags: [zq]
                ---
                Hello, zq, search and about.
                -- about.md --
                ---
                title: About
                description: About us.
                aliases: [/old/]
                ---
                Words about zq.
                """);
        var routes = site.routes();
        var published = published(routes);
        var random = new Random(3986);
        for (int i = 0; i < REQUESTS / 8; i++) {
            var request = Hostile.next(random);
            var reply = Responder.respond(request, routes).made();
            var content = Exchange.content(reply);

            assertThat(reply.status()).as(request::toString).isBetween(200, 499);
            assertThat(published.contains(content) || isMadeFor(request, reply))
                    .as(() -> request + " is answered with " + content)
                    .isTrue();
            assertThat(Hostile.isEchoed(content))
                    .as(() -> request + " is answered with " + content)
                    .isFalse();
        }
    }

    // What a site says is printed before it is asked, but for parts of it, the search and suggestions.
    private static boolean isMadeFor(Hostile request, Reply reply) {
        return reply.status() != 200
                || reply.header("X-Robots-Tag").filter("noindex"::equals).isPresent()
                || request.fields("Accept-Encoding").size() == 1;
    }

    private static Set<String> published(Routes routes) {
        return routes.stream()
                .filter(Resource.class::isInstance)
                .map(Resource.class::cast)
                .flatMap(resource -> resource.variants().stream())
                .map(variant -> routes.print(variant).identity().content().text())
                .collect(Collectors.collectingAndThen(Collectors.toSet(), texts -> {
                    texts.add("");
                    return texts;
                }));
    }

    @Test
    @Timeout(30)
    void aLongFieldCostsLittle() {
        for (var value : List.of(
                ",".repeat(500_000),
                "gzip;".repeat(100_000),
                " ".repeat(500_000),
                "\"".repeat(500_001),
                "W/\"a\",".repeat(80_000),
                "bytes=" + "0-0,".repeat(100_000),
                "bytes=" + " ".repeat(500_000) + "x",
                "a/b;q=0.5,".repeat(50_000),
                "bytes=" + "9".repeat(500_000) + "-")) {
            for (var field : Hostile.FIELDS) {
                var reply = Responder.respond(new Hostile("GET", "/about/", field, value), Exchange.ROUTES)
                        .made();

                assertThat(reply.status()).isIn(200, 206, 412, 416);
            }
        }
    }
}
