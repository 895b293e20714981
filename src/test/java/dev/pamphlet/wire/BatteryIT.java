package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.publish.SecurityHeaders;
import dev.pamphlet.wire.Replies.Reply;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is HTTP and what is none, over the wire, each with what the standards say of it. */
@Execution(ExecutionMode.SAME_THREAD)
@QuarkusIntegrationTest
class BatteryIT {
    @TestHTTPResource("/")
    URI server = URI.create("http://localhost/");

    static List<String> lines() {
        return file().lines().filter(line -> line.matches("\\d.*")).toList();
    }

    private static String file() {
        try (var stream = BatteryIT.class.getResourceAsStream("/wire/battery.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreSomeHundredsAndNoneTwice() {
        assertThat(Exchange.in(file()).map(Exchange::octets))
                .hasSizeGreaterThan(450)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isAnsweredAsItHasToBe(String line) throws IOException {
        var exchange = Exchange.in(line).findFirst().orElseThrow();
        try (var connection = Replies.from(server)) {
            connection.send(exchange.bytes());
            var replies = replies(exchange, connection);

            assertThat(replies.stream().map(Reply::status).toList()).isEqualTo(exchange.statuses());
            assertThat(replies).allSatisfy(BatteryIT::isOfTheSite);
            if (!exchange.octets().contains("HTTP/1.0")) {
                assertThat(replies.stream().map(BatteryIT::isLast).toList()).isEqualTo(exchange.areLast());
            }
            if (exchange.keeps()) {
                connection.send("GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
                assertThat(connection.next(false).map(Reply::status)).contains(200);
            }
            assertThat(connection.isClosed()).as("closed").isTrue();
        }
    }

    @Test
    void whatIsLongMayComeInPieces() throws IOException {
        var request = "GET /robots.txt HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(16_000)
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + "1\r\nx\r\n".repeat(1_000)
                + "0\r\n\r\n";
        try (var connection = Replies.from(server)) {
            for (int i = 0; i < request.length(); i += 50) {
                connection.send(request.substring(i, Math.min(i + 50, request.length())));
            }

            assertThat(connection.next(false).map(Reply::status)).contains(200);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void whoHasSaidAllIsStillAnswered() throws IOException {
        try (var connection = Replies.from(server)) {
            connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /nothing/ HTTP/1.1\r\nHost: a\r\n\r\n");
            connection.socket().shutdownOutput();

            assertThat(connection.next(false).map(Reply::status)).contains(200);
            assertThat(connection.next(false).map(Reply::status)).contains(404);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    private static List<Reply> replies(Exchange exchange, Replies connection) throws IOException {
        var replies = new ArrayList<Reply>();
        while (replies.size() < exchange.statuses().size()) {
            var reply = connection.next(exchange.isHead());
            assertThat(reply).as("a reply after %s", replies).isPresent();
            replies.add(reply.orElseThrow());
        }
        return replies;
    }

    private static boolean isLast(Reply reply) {
        return reply.field("connection").filter("close"::equals).isPresent();
    }

    private static void isOfTheSite(Reply reply) {
        SecurityHeaders.of(false)
                .forEach(header -> assertThat(reply.field(header.name().toLowerCase(Locale.ROOT)))
                        .as(header.name())
                        .contains(header.value()));
        assertThat(reply.field("date")).isPresent();
        assertThat(reply.field("server")).isEmpty();
        assertThat(reply.field("location")).isIn(Optional.empty(), Optional.of("/tags/"));
    }
}
