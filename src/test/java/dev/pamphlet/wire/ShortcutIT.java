package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.wire.Replies.Reply;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There are two ways from a request to its reply; nobody can tell which it has gone. */
@Execution(ExecutionMode.SAME_THREAD)
@QuarkusIntegrationTest
class ShortcutIT {
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
                var isHead = method.equals("HEAD");

                assertThat(lasting(reply(request, isHead)))
                        .as(request)
                        .isEqualTo(lasting(reply(request + "Connection: close\r\n", isHead)));
            }
        }
    }

    private Reply reply(String head, boolean isHead) throws IOException {
        try (var connection = Replies.from(server)) {
            connection.send(head + "\r\n");
            return connection.next(isHead).orElseThrow();
        }
    }

    /** What does not depend on when and how long. */
    private static List<Object> lasting(Reply reply) {
        Map<String, String> fields = new HashMap<>(reply.fields());
        fields.keySet().removeAll(List.of("date", "connection"));
        return List.of(
                reply.status(), fields, HexFormat.of().formatHex(reply.content().toByteArray()));
    }

    @Test
    void repliesComeInTheOrderOfTheirRequestsWhicheverWayTheyGo() throws IOException {
        var paths =
                List.of("/robots.txt", "/q/health/live", "/robots.txt", "/tags", "/nothing/", "/feed.xml", "/tags/");
        try (var connection = Replies.from(server)) {
            for (int round = 0; round < 50; round++) {
                for (var path : paths) {
                    connection.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
                }
            }
            for (int round = 0; round < 50; round++) {
                for (int status : new int[] {200, 200, 200, 301, 404, 200, 200}) {
                    assertThat(connection.next(false).map(Reply::status)).contains(status);
                }
            }
        }
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

            assertThat(server.exitCode(4_000)).isZero();
            assertThat(server.output()).doesNotContain("Exception");
            assertThat(server.errors()).isEmpty();
        }
    }
}
