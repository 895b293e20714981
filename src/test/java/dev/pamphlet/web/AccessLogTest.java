package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AccessLogTest.On.class)
class AccessLogTest {
    private static final long SECONDS_TO_WAIT = 10;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream out = System.out;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    /** One property switches it on. */
    public static final class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pamphlet.access-log", "true", "pamphlet.trace-project", "site-of-mine");
        }
    }

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
    }

    @Test
    void eachRequestIsALineWhereverItIsAnswered() throws Exception {
        send("GET /tags HTTP/1.1", "Host: a");
        send("GET /search?q=a HTTP/1.1", "Host: a");
        send("GET /nothing/ HTTP/1.1", "Host: a");
        send("GET /search/more HTTP/1.1", "Host: a");
        send("GET /q/health/ready HTTP/1.1", "Host: a");
        send("GET /%zz HTTP/1.1", "Host: a");
        send("POST / HTTP/1.1", "Host: a", "Content-Length: 0");

        assertThat(lines(7))
                .extracting(line -> line.at("/httpRequest/requestMethod").asText()
                        + ' '
                        + line.at("/httpRequest/requestUrl").asText()
                        + ' '
                        + line.at("/httpRequest/status").asInt())
                .containsExactly(
                        "GET /tags 301",
                        "GET /search?q=a 200",
                        "GET /nothing/ 404",
                        "GET /search/more 404",
                        "GET /q/health/ready 200",
                        "GET /%zz 400",
                        "POST / 405");
    }

    @Test
    void aLineSaysWhatWasSentAndInWhichTrace() throws Exception {
        var reply = send(
                "GET / HTTP/1.1",
                "Host: a",
                "User-Agent: \"quoted\"\tby\\a client",
                "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        var line = lines(1).get(0);
        var content = reply.substring(reply.indexOf("\r\n\r\n") + 4);
        assertThat(line.at("/httpRequest/responseSize").asInt()).isEqualTo(content.length());
        assertThat(line.at("/httpRequest/userAgent").asText()).isEqualTo("\"quoted\"\tby\\a client");
        assertThat(line.at("/httpRequest/latency").asText()).matches("0\\.\\d{9}s");
        assertThat(line.get("logging.googleapis.com/trace").asText())
                .isEqualTo("projects/site-of-mine/traces/4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void whereItIsOffNothingIsPutBeforeTheHandler() {
        Handler<RoutingContext> handler = context -> {};
        var shortcut = new SiteShortcut(Publication.ofApplication(), new DateHeader());
        var off = new AccessLog(false, Optional.empty());

        assertThat(off.logging(handler)).isSameAs(handler);
        assertThat(off.logging(shortcut)).isSameAs(shortcut);
    }

    private String send(String... lines) throws IOException {
        var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private List<JsonNode> lines(int number) throws Exception {
        var json = new ObjectMapper();
        var last = System.nanoTime() + SECONDS_TO_WAIT * 1_000_000_000;
        while (log.toString(StandardCharsets.UTF_8).lines().count() < number && System.nanoTime() < last) {
            Thread.sleep(10);
        }
        var nodes = new java.util.ArrayList<JsonNode>();
        for (var line : log.toString(StandardCharsets.UTF_8).lines().toList()) {
            nodes.add(json.readTree(line));
        }
        return nodes;
    }
}
