package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.wire.RequestHead;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamicTest {
    private static final Routes ROUTES = SiteFixture.of("-- about.md --\n---\ntitle: About\n---\nSome words.\n")
            .routes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET     | /search?q=words    | 200
            HEAD    | /search?q=words    | 200
            GET     | /search/?q=words   | 301
            GET     | /Search?q=words    | 301
            GET     | /search?q=%zz      | 200
            POST    | /search?q=words    | 405
            OPTIONS | /search            | 204
            BREW    | /search            | 501
            """)
    void theSearchAnswersAsPagesDo(String method, String target, int status) {
        assertThat(send(method, target, Map.of()).status()).isEqualTo(status);
    }

    @Test
    void theQueryIsKeptOnTheWayToTheProperPath() {
        assertThat(send("GET", "/search/?q=a%20b", Map.of()).header("Location")).contains("/search?q=a%20b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html                    | text/html; charset=utf-8
            application/json             | application/json
            application/json, text/html;q=0.9 | application/json
            */*                          | text/html; charset=utf-8
            image/png                    | text/html; charset=utf-8
            """)
    void theFormIsChosenByAccept(String accept, String mediaType) {
        var reply = send("GET", "/search?q=words", Map.of("Accept", accept));

        assertThat(reply.header("Content-Type")).contains(mediaType);
        assertThat(reply.header("Vary").orElse("")).startsWith("Accept");
        assertThat(reply.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void resultsThatTheReaderHasAreNotSentAgain() {
        var tag = send("GET", "/search?q=words", Map.of()).header("ETag").orElseThrow();

        assertThat(send("GET", "/search?q=words", Map.of("If-None-Match", tag)).status())
                .isEqualTo(304);
        assertThat(send("GET", "/search?q=some", Map.of("If-None-Match", tag)).status())
                .isEqualTo(200);
    }

    @Test
    void onlyWhoAsksForHtmlGetsSuggestions() {
        assertThat(Exchange.content(send("GET", "/abuot/", Map.of("Accept", "text/html,*/*;q=0.8"))))
                .contains("Did you mean");
        assertThat(Exchange.content(send("GET", "/abuot/", Map.of()))).contains("Did you mean");
        assertThat(Exchange.content(send("POST", "/abuot/", Map.of("Accept", "text/html"))))
                .doesNotContain("Did you mean");
    }

    private static Reply send(String method, String target, Map<String, String> fields) {
        var reply = Responder.respond(new Head(method, target, fields), ROUTES);
        return reply.content() instanceof Reply.Deferred deferred
                ? deferred.reply().get()
                : reply;
    }

    private record Head(String method, String target, Map<String, String> lines) implements RequestHead {
        @Override
        public List<String> fields(String name) {
            return lines.containsKey(name) ? List.of(lines.get(name)) : List.of();
        }
    }
}
