package dev.pamphlet.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pamphlet.Packaged;
import dev.pamphlet.wire.Replies.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the package begins and ends, be it a jar or a native executable. */
class StartAndStopIT {
    private static final long START_MILLIS = 180_000;

    /** A second, and what a busy machine takes to end a process. */
    private static final long SOON_MILLIS = 4_000;

    private static final long TOLD_MILLIS = 100;

    private static final String PICTURE = "GET /img/companies.png HTTP/1.1\r\nHost: a\r\n\r\n";

    /** More than any system keeps in its buffers for a connection. */
    private static final int REPLIES = 400;

    @Test
    void aPortThatIsTakenIsSaidInALine() throws Exception {
        try (var first = PackagedServer.serving();
                var second = PackagedServer.start(first.port(), Map.of())) {
            assertThat(second.exitCode(START_MILLIS)).isEqualTo(1);
            assertThat(second.errors())
                    .isEqualTo("pamphlet: cannot listen on 0.0.0.0:" + first.port() + ": Address already in use\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT                             | abc    | quarkus.http.port: Expected an integer value, got "abc"
            PORT                             | 99999  | cannot start: port must be <= 65535
            PAMPHLET_CONNECTION_HEAD_TIMEOUT | soon   | pamphlet.connection.head-timeout: Invalid duration: soon
            """)
    void aSettingThatMakesNoSenseIsSaidInALine(String name, String value, String message) throws Exception {
        try (var server = PackagedServer.start(Packaged.freePort(), Map.of(name, value))) {
            assertThat(server.exitCode(START_MILLIS)).isEqualTo(1);
            assertThat(server.errors()).isEqualTo("pamphlet: " + message + "\n");
        }
    }

    @Test
    void aServerThatHasNothingToDoEndsAtOnce() throws Exception {
        try (var server = PackagedServer.serving()) {
            server.terminate();

            assertThat(server.exitCode(SOON_MILLIS)).isZero();
            assertThat(server.errors()).isEmpty();
        }
    }

    @Test
    void aStreamOfEventsKeepsTheServerFromNothing(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("index.md"), "---\ntitle: Home\n---\n");
        try (var server = Packaged.serve(folder.resolve(".log"), "serve", "--dev", folder.toString());
                var gone = follow(server.uri(), "");
                var there = follow(server.uri(), "");
                var last = follow(server.uri(), "Connection: close\r\n")) {
            gone.shutdownOutput();
            assertThat(gone.getInputStream().readAllBytes()).isNotNull();

            assertThat(isOpen(last)).isTrue();

            server.process().destroy();
            assertThat(server.process().waitFor(SOON_MILLIS, TimeUnit.MILLISECONDS))
                    .isTrue();
            assertThat(there.getInputStream().readAllBytes()).isNotNull();
            assertThat(Files.readString(folder.resolve(".log"))).doesNotContain("Exception");
        }
    }

    /** Whether a connection stays open for a while, whatever is said on it. */
    private static boolean isOpen(Socket connection) throws IOException {
        connection.setSoTimeout((int) TOLD_MILLIS);
        try {
            connection.getInputStream().readAllBytes();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }

    private static Socket follow(URI server, String fields) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) SOON_MILLIS);
        socket.getOutputStream()
                .write(("GET /q/live/events HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n").getBytes(US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    @Test
    void whatHasComeInIsAnsweredFirst() throws Exception {
        try (var server = PackagedServer.serving();
                var halfSent = server.connect();
                var halfHead = server.connect();
                var idle = server.connect();
                var silent = server.connect();
                var http2 = Http2Client.of(server.address())) {
            halfSent.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf of it");
            halfHead.send("GET / HTTP/1.1\r\nHost:");
            idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(idle.next(false).flatMap(reply -> reply.field("connection")))
                    .isEmpty();
            http2.send(Frames.connection("HEADERS 5 1 GET"));
            assertThat(http2.outcome(1)).isEqualTo("200");

            server.terminate();

            isLast(halfSent, 405);
            // Connections are told one after the other.
            Thread.sleep(TOLD_MILLIS);
            halfHead.send(" a\r\n\r\n");
            isLast(halfHead, 200);
            idle.send("GET /nothing/ HTTP/1.1\r\nHost: a\r\n\r\n");
            isLast(idle, 404);
            assertThat(silent.isClosed()).isTrue();
            assertThat(http2.end()).isEqualTo("goaway NO_ERROR");
            assertThat(server.exitCode(SOON_MILLIS)).isZero();
            assertThatThrownBy(server::connect).isInstanceOf(ConnectException.class);
        }
    }

    private static void isLast(Replies connection, int status) throws IOException {
        var reply = connection.next(false).orElseThrow();
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.field("connection")).contains("close");
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void whoHasReadHalfAReplyGetsTheRest() throws Exception {
        try (var server = PackagedServer.serving();
                var connection = server.connect()) {
            connection.send(PICTURE.repeat(REPLIES));
            assertThat(connection.next(false)).isPresent();
            Thread.sleep(500);

            server.terminate();
            Thread.sleep(2_000);
            assertThat(server.isAlive()).as("is waiting for the reader").isTrue();
            List<Integer> statuses = new ArrayList<>();
            for (var reply = connection.next(false); reply.isPresent(); reply = connection.next(false)) {
                statuses.add(reply.map(Reply::status).orElseThrow());
            }

            assertThat(statuses).hasSizeBetween(1, REPLIES - 2).containsOnly(200);
            assertThat(server.exitCode(SOON_MILLIS)).isZero();
        }
    }

    @Test
    void aSecondSignalEndsItWhateverIsUnderWay() throws Exception {
        try (var server = PackagedServer.serving();
                var connection = server.connect()) {
            connection.send(PICTURE.repeat(REPLIES));
            Thread.sleep(1_000);

            server.terminate();
            Thread.sleep(1_000);
            assertThat(server.isAlive()).isTrue();
            server.terminate();

            assertThat(server.exitCode(1_000)).isEqualTo(143);
        }
    }
}
