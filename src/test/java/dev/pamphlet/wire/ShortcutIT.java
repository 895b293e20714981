package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.wire.Replies.Reply;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There are two ways from a request to its reply; nobody can tell which it has gone. */
@Execution(ExecutionMode.SAME_THREAD)
@QuarkusIntegrationTest
class ShortcutIT {
    private static final long SOON_MILLIS = 4_000;

    private static final List<String> FIELDS = List.of(
            "",
            "Accept-Encoding: gzip, br\r\n",
            "Accept: text/markdown\r\n",
            "If-None-Match: *\r\n",
            "If-Match: \"other\"\r\n",
            "Range: bytes=3-9\r\n",
            "Range: bytes=0-1, 5-6\r\n",
            "Expect: 100-continue\r\n",
            "Upgrade: h2c\r\n");

    @TestHTTPResource("/")
    URI server = URI.create("http://localhost/");

    /** With {@code Connection: close} a request goes the long way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/posts/aws-loves-rust/",
                "/posts/aws-loves-rust/?a=b",
                "/posts/aws-loves-rust",
                "/tags",
                "/nothing/",
                "/feed.xml",
                "/img/companies.png",
                "/search?q=rust",
                "/q/health/live",
                "/a/../",
                "/%zz",
                "http://example.org/robots.txt",
                "*"
            })
    void aReplyIsTheSameOnBothWays(String target) throws IOException {
        for (var method : List.of("GET", "HEAD", "OPTIONS", "POST", "BREW")) {
            for (var fields : FIELDS) {
                var request = method + " " + target + " HTTP/1.1\r\nHost: a\r\n" + fields;

                assertThat(reply(request))
                        .as(request)
                        .startsWith("HTTP/1.1 ")
                        .isEqualTo(reply(request + "Connection: close\r\n"));
            }
        }
    }

    /** All octets of a reply, but when it was sent, how long it took and whether the connection is kept. */
    private String reply(String head) throws IOException {
        try (var connection = Replies.from(server)) {
            connection.send(head + "\r\n");
            connection.socket().shutdownOutput();
            return new String(connection.socket().getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceFirst("\r\nDate: [^\r]*", "")
                    .replaceFirst("(?i)\r\nconnection: close", "");
        }
    }

    @Test
    void repliesComeInTheOrderOfTheirRequestsWhicheverWayTheyGo() throws IOException {
        var paths =
                List.of("/robots.txt", "/q/health/live", "/feed.xml", "/tags", "/nothing/", "/", "/img/companies.png");
        var alone = new HashMap<String, String>();
        for (var path : paths) {
            try (var connection = Replies.from(server)) {
                connection.send(get(path));
                alone.put(path, content(connection));
            }
        }
        try (var connection = Replies.from(server)) {
            for (int round = 0; round < 50; round++) {
                paths.forEach(path -> connection.send(get(path)));
                for (var path : paths) {
                    assertThat(content(connection)).as(path).isEqualTo(alone.get(path));
                }
            }
        }
        assertThat(alone.values()).doesNotHaveDuplicates();
    }

    @Test
    void whoHasSaidAllGetsAllHoweverLongItTakes() throws Exception {
        try (var connection = Replies.from(server)) {
            connection.send(get("/img/companies.png").repeat(150));
            connection.socket().shutdownOutput();
            Thread.sleep(300);

            for (int i = 0; i < 150; i++) {
                assertThat(connection.next(false).map(Reply::status))
                        .as("reply %d", i)
                        .contains(200);
            }
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void whatIsSaidAfterTheLastReplyTakesNoReplyAway() throws Exception {
        try (var connection = Replies.from(server)) {
            connection.send(get("/img/companies.png").repeat(8) + "BREW / HTTP/1.1\r\nHost: a\r\n\r\n");
            Thread.sleep(200);
            connection.send(get("/"));

            for (int i = 0; i < 8; i++) {
                assertThat(connection.next(false).map(Reply::status))
                        .as("reply %d", i)
                        .contains(200);
            }
            assertThat(connection.next(false).map(Reply::status)).contains(501);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void theFirstVersionKeepsAConnectionWhenBothSidesSaySo() throws IOException {
        try (var connection = Replies.from(server)) {
            for (int i = 0; i < 2; i++) {
                connection.send("GET /robots.txt HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
                assertThat(connection.next(false).flatMap(reply -> reply.field("connection")))
                        .contains("keep-alive");
            }
            connection.send("GET /robots.txt HTTP/1.0\r\n\r\n");
            assertThat(connection.next(false).map(Reply::status)).contains(200);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }

    private static String content(Replies connection) throws IOException {
        var reply = connection.next(false).orElseThrow();
        return reply.status() + " " + HexFormat.of().formatHex(reply.content().toByteArray());
    }

    @Test
    void whoGoesAwayInTheMidstOfItIsNotWorthAWord() throws Exception {
        try (var server = PackagedServer.serving()) {
            for (int i = 0; i < 20; i++) {
                try (var connection = server.connect()) {
                    connection.send("GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n");
                    assertThat(connection.next(false).map(Reply::status)).contains(200);
                    // RFC 9293 §3.10.4: without this it would be a farewell, not a reset.
                    connection.socket().setSoLinger(true, 0);
                }
            }
            server.terminate();

            assertThat(server.exitCode(SOON_MILLIS)).isZero();
            assertThat(server.output()).doesNotContain("Exception");
            assertThat(server.errors()).isEmpty();
        }
    }
}
