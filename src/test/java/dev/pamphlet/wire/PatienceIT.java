package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.wire.Replies.Reply;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that has less patience than it is shipped with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatienceIT {
    private static final int MOST_CONNECTIONS = 20;
    private static final String PICTURE = "GET /img/companies.png HTTP/1.1\r\nHost: a\r\n\r\n";

    /** More than any system keeps in its buffers for a connection. */
    private static final int REPLIES = 400;

    private final PackagedServer server;

    PatienceIT() throws Exception {
        server = PackagedServer.serving(Map.of(
                "PAMPHLET_CONNECTION_HEAD_TIMEOUT", "1s",
                "PAMPHLET_CONNECTION_CONTENT_TIMEOUT", "1s",
                "QUARKUS_HTTP_IDLE_TIMEOUT", "2s",
                "QUARKUS_HTTP_LIMITS_MAX_CONNECTIONS", Integer.toString(MOST_CONNECTIONS)));
    }

    @AfterAll
    void end() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a head without end      | GET / HTTP/1.1¶Host: a¶                               | X: y¶
            a line without end      | GET /                                                 | a
            content without end     | POST / HTTP/1.1¶Host: a¶Content-Length: 9999¶¶        | x
            chunks without end      | POST / HTTP/1.1¶Host: a¶Transfer-Encoding: chunked¶¶  | 1¶x¶
            a trailer without end   | POST / HTTP/1.1¶Host: a¶Transfer-Encoding: chunked¶¶0¶| X: y¶
            """)
    void whatTricklesInIsGivenUpWithAWord(String name, String first, String more) throws Exception {
        try (var connection = server.connect()) {
            connection.send(first.replace("¶", "\r\n"));
            for (int i = 0; i < 60 && connection.socket().getInputStream().available() == 0; i++) {
                connection.send(more.replace("¶", "\r\n"));
                Thread.sleep(100);
            }

            var reply = connection.next(false).orElseThrow();
            assertThat(reply.status()).as(name).isEqualTo(408);
            assertThat(reply.field("connection")).contains("close");
            assertThat(reply.field("content-security-policy")).isPresent();
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing at all         | ''
            a part of a preface    | PRI * HTTP
            a head of HTTP/2       | PRI * HTTP/2.0¶¶SM¶¶
            """)
    void silenceIsEndedWithoutAWord(String name, String octets) throws IOException {
        try (var connection = server.connect()) {
            connection.send(octets.replace("¶", "\r\n"));

            assertThat(new String(connection.socket().getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .as(name)
                    .doesNotContain("HTTP/1.1");
        }
    }

    @Test
    void aConnectionIsOfUseUntilItHasBeenSilentForTooLong() throws Exception {
        try (var connection = server.connect()) {
            for (int i = 0; i < 4; i++) {
                Thread.sleep(1_000);
                connection.send("GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n");
                assertThat(connection.next(false).map(Reply::status)).contains(200);
            }

            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void whoReadsSlowlyGetsEverything() throws Exception {
        try (var connection = server.connect()) {
            connection.send(PICTURE.repeat(REPLIES - 1) + PICTURE.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
            for (int i = 0; i < REPLIES; i++) {
                if (i % 80 == 0) {
                    Thread.sleep(1_000);
                }
                assertThat(connection.next(false).map(Reply::status)).contains(200);
            }

            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void whoDoesNotReadIsLeft() throws Exception {
        try (var connection = server.connect()) {
            connection.send(PICTURE.repeat(REPLIES));
            Thread.sleep(7_000);
            int replies = 0;
            try {
                while (connection.next(false).isPresent()) {
                    replies++;
                }
            } catch (IOException e) {
                // The last of them is cut off.
            }

            assertThat(replies).isBetween(1, REPLIES - 1);
        }
    }

    @Test
    void whoAsksWithoutReadingIsNotHeardForLong() throws Exception {
        var requests = ByteBuffer.wrap(
                "GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII));
        long sent = 0;
        try (var channel = SocketChannel.open(new InetSocketAddress("localhost", server.port()))) {
            channel.configureBlocking(false);
            for (int stalled = 0; stalled < 10 && sent < 1L << 30; ) {
                requests.rewind();
                int length = channel.write(requests);
                sent += length;
                stalled = length == 0 ? stalled + 1 : 0;
                if (length == 0) {
                    Thread.sleep(50);
                }
            }
        }

        assertThat(sent).as("octets that the systems' buffers hold").isLessThan(32 << 20);
    }

    @Test
    void whenAllConnectionsAreTakenTheNextIsTurnedAway() throws Exception {
        List<Socket> taken = new ArrayList<>();
        try {
            while (taken.size() < 2 * MOST_CONNECTIONS) {
                taken.add(new Socket("localhost", server.port()));
            }
            taken.get(taken.size() - 1).setSoTimeout(1_000);
            assertThat(taken.get(taken.size() - 1).getInputStream().read()).isEqualTo(-1);
        } finally {
            for (var socket : taken) {
                socket.close();
            }
        }
        Thread.sleep(500);
        try (var connection = server.connect()) {
            connection.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(connection.next(false).map(Reply::status)).contains(200);
        }
    }
}
