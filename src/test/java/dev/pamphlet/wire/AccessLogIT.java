package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes over a connection and is answered has its line in the log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class AccessLogIT {
    private static final long SECONDS_TO_WAIT = 10;
    private static final long STOP_MILLIS = 10_000;

    private final ObjectMapper json = new ObjectMapper();
    private PackagedServer server;
    private int seen;

    @BeforeAll
    void start() throws Exception {
        server = PackagedServer.serving(Map.of("PAMPHLET_ACCESS_LOG", "true"));
        next();
    }

    /** A line that nobody has waited for would be one too many. */
    @AfterAll
    void stop() throws Exception {
        server.terminate();
        server.exitCode(STOP_MILLIS);
        var lines = lines();
        server.close();

        assertThat(lines).hasSize(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET / HTTP/1.1                  | a   | GET / 200 HTTP/1.1
            HEAD / HTTP/1.1                 | a   | HEAD / 200 HTTP/1.1
            GET /robots.txt HTTP/1.0        | a   | GET /robots.txt 200 HTTP/1.0
            GET http://a/robots.txt HTTP/1.1| a   | GET http://a/robots.txt 200 HTTP/1.1
            OPTIONS * HTTP/1.1              | a   | OPTIONS * 204 HTTP/1.1
            GET * HTTP/1.1                  | a   | GET * 400 HTTP/1.1
            CONNECT a:80 HTTP/1.1           | a   | CONNECT a:80 400 HTTP/1.1
            BREW / HTTP/1.1                 | a   | BREW / 501 HTTP/1.1
            GET /%zz HTTP/1.1               | a   | GET /%zz 400 HTTP/1.1
            GET /q/health/live HTTP/1.1     | a   | GET /q/health/live 200 HTTP/1.1
            HEAD /q/health/live HTTP/1.1    | a   | HEAD /q/health/live 200 HTTP/1.1
            GET /q/nothing HTTP/1.1         | a   | GET /q/nothing 404 HTTP/1.1
            GET / HTTP/1.1                  | b c | 400
            GET / HTTP/9.9                  | a   | 505
            """)
    void aRequestHasOneLine(String requestLine, String host, String logged) throws Exception {
        int octets = octets(requestLine + "\r\nHost: " + host + "\r\n\r\n");

        assertThat(next()).isEqualTo(logged + ' ' + octets);
    }

    /** With {@code Connection: close} a request goes the long way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n",
                "GET /tags HTTP/1.1\r\nUser-Agent: \"quoted\"\tby\\a client\r\n",
                "GET / HTTP/1.1\r\nIf-None-Match: *\r\nUser-Agent: one\r\nUser-Agent: two\r\n",
                "HEAD / HTTP/1.1\r\nX-Cloud-Trace-Context: 105445aa7843bc8bf206b12000100000/1\r\n",
                "GET / HTTP/1.1\r\ntraceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\n"
            })
    void aLineSaysTheSameOnBothWays(String request) throws Exception {
        octets(request + "Host: a\r\n\r\n");
        var one = untimed(line());
        octets(request + "Host: a\r\nConnection: close\r\n\r\n");

        assertThat(untimed(line())).isEqualTo(one);
    }

    private static JsonNode untimed(JsonNode line) {
        assertThat(line.get("httpRequest").get("latency").asText()).matches("\\d\\.\\d{9}s");
        ((ObjectNode) line).remove("time");
        ((ObjectNode) line.get("httpRequest")).remove("latency");
        return line;
    }

    private int octets(String request) throws IOException {
        try (var connection = Replies.from(server.address())) {
            connection.send(request);
            return connection
                    .next(request.startsWith("HEAD"))
                    .orElseThrow()
                    .content()
                    .length();
        }
    }

    /** That a thread other than the connection's ends the reply makes no difference. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :method=GET :scheme=http :path=/robots.txt :authority=a    | GET /robots.txt 200 HTTP/2
            :method=GET :scheme=http :path=/q/health/live :authority=a | GET /q/health/live 200 HTTP/2
            :method=HEAD :scheme=http :path=/q/health/live :authority=a | HEAD /q/health/live 200 HTTP/2
            :method=OPTIONS :scheme=http :path=* :authority=a          | OPTIONS * 204 HTTP/2
            :method=CONNECT :authority=a:80                            | CONNECT 400 HTTP/2
            """)
    void aStreamOfHttp2HasOneLine(String fields, String logged) throws Exception {
        for (int i = 0; i < 20; i++) {
            try (var connection = Http2Client.of(server.address())) {
                connection.send(Frames.connection("HEADERS 5 1 " + fields));
                connection.outcome(1);

                assertThat(next()).matches(Pattern.quote(logged) + " \\d+");
            }
        }
    }

    private String next() throws Exception {
        return said(line());
    }

    private JsonNode line() throws Exception {
        var last = System.nanoTime() + SECONDS_TO_WAIT * 1_000_000_000;
        var lines = lines();
        while (lines.size() == seen && System.nanoTime() < last) {
            Thread.sleep(10);
            lines = lines();
        }
        assertThat(lines).hasSize(++seen);
        return json.readTree(lines.get(seen - 1));
    }

    private static String said(JsonNode line) {
        var request = line.get("httpRequest");
        return Stream.of("requestMethod", "requestUrl", "status", "protocol", "responseSize")
                .map(field -> request.path(field).asText())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "))
                .concat(line.path("message").asText());
    }

    private List<String> lines() throws IOException {
        return server.output().lines().filter(line -> line.startsWith("{")).toList();
    }
}
