package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.ErrorPages;
import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.publish.Header;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.Variant;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.wire.RequestHead;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteShortcutTest {
    private static final String LONG = "x".repeat(ReplySender.LARGE + 1);

    @Test
    void aReplyIsSentAsHttpHasIt() {
        assertThat(sent("GET /short/ HTTP/1.1", site(List.of(new Header("X-Of", "site")))))
                .hasValueSatisfying(reply -> assertThat(reply)
                        .matches(
                                "(?s)HTTP/1\\.1 200 OK\r\nDate: [^\r]+ GMT\r\nContent-Type: text/plain; charset=utf-8\r\n"
                                        + "Content-Length: 6\r\n.*\r\nX-Of: site\r\n\r\nShort\\."));
    }

    @Test
    void theFieldsOfASiteAreNotThoseOfTheOneBefore() {
        var one = site(List.of(new Header("X-Of", "one"), new Header("X-Long", "y".repeat(5_000))));
        var other = site(List.of(new Header("X-Of", "other")));

        for (int i = 0; i < 3; i++) {
            assertThat(sent("HEAD /short/", one)).hasValueSatisfying(reply -> assertThat(reply)
                    .contains("\r\nX-Of: one\r\nX-Long: yyy")
                    .endsWith("y\r\n\r\n"));
            assertThat(sent("HEAD /short/", other)).hasValueSatisfying(reply -> assertThat(reply)
                    .endsWith("\r\nX-Of: other\r\n\r\n")
                    .doesNotContain("one", "yyy"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /short/", "GET /short", "HEAD /short/", "OPTIONS /short/", "HEAD /long/", "GET /qq/"})
    void whatIsReadyIsSent(String request) {
        assertThat(sent(request, site(List.of()))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /long/",
                "GET /not-printed/",
                "GET /nothing/",
                "POST /short/",
                "BREW /short/",
                "GET /q/health/live",
                "GET /broken/",
                "GET http://example.org/short/",
                "OPTIONS *"
            })
    void allElseIsLeftToTheServer(String request) {
        assertThat(sent(request, site(List.of()))).isEmpty();
    }

    private static Routes site(List<Header> headers) {
        var routes = new Routes(
                List.of(
                        text("/short/", "Short."),
                        text("/long/", LONG),
                        text("/not-printed/", "To come."),
                        text("/qq/", "Short.")),
                ErrorPages.html(ErrorStatus::phrase),
                headers,
                Press.GZIP);
        routes.stream()
                .filter(route -> !route.path().path().equals("/not-printed/"))
                .forEach(route -> routes.print(((Resource) route).variants().get(0)));
        return routes;
    }

    private static Resource text(String path, String text) {
        return Resource.of(new Permalink(path), Variant.text(MediaType.TEXT, CachePolicy.HOUR, () -> text));
    }

    private static Optional<String> sent(String request, Routes routes) {
        var parts = request.split(" ");
        var shortcut = new SiteShortcut(new Fixed(routes), new DateHeader());
        return shortcut.reply(new Head(parts[0], parts[1]), UnpooledByteBufAllocator.DEFAULT)
                .map(octets -> {
                    var text = octets.toString(StandardCharsets.ISO_8859_1);
                    octets.release();
                    return text;
                });
    }

    private record Fixed(Routes routes) implements Publication {
        @Override
        public Reply respond(RequestHead request) {
            if (request.target().equals("/broken/")) {
                throw new IllegalStateException("something broke");
            }
            return Responder.respond(request, routes);
        }
    }

    private record Head(String method, String target) implements RequestHead {
        @Override
        public List<String> fields(String name) {
            return List.of();
        }
    }
}
