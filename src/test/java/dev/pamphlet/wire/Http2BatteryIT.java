package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP/2 with prior knowledge (RFC 9113 §3.3), as it has to be and as it must not be. */
@Execution(ExecutionMode.SAME_THREAD)
@QuarkusIntegrationTest
class Http2BatteryIT {
    private static final Pattern STREAM = Pattern.compile("[A-Z_]+ [0-9a-f]+ ([0-9a-f]+)");
    private static final String AFTERWARDS = "HEADERS 5 101 GET";

    @TestHTTPResource("/")
    URI server = URI.create("http://localhost/");

    static List<String> lines() {
        try (var stream = Http2BatteryIT.class.getResourceAsStream("/wire/http2.txt")) {
            var file = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return file.lines().filter(line -> line.matches("[a-z0-9].*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isAnsweredAsItHasToBe(String line) throws IOException {
        var parts = Stream.of(line.split("\\|", 4)).map(String::strip).toList();
        try (var client = Http2Client.of(server)) {
            client.send(Frames.connection(parts.get(3)));
            var outcome = client.outcome(lastStream(parts.get(3)));

            assertThat(outcome).as(parts.get(1)).isIn((Object[]) parts.get(0).split(" / "));
            if (!outcome.contains("goaway") && !outcome.equals("closed")) {
                client.send(Frames.of(AFTERWARDS));
                assertThat(client.outcome(0x101)).as("afterwards").isEqualTo("200");
            }
        }
    }

    private static int lastStream(String frames) {
        return STREAM.matcher(frames)
                .results()
                .mapToInt(match -> Integer.parseUnsignedInt(match.group(1), 16) & 0x7FFFFFFF)
                .reduce(0, (first, second) -> second == 0 ? first : second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONTINUATION without end        | HEADERS 1 1 GET | CONTINUATION 0 1 x=y
            CONTINUATION with nothing in it | HEADERS 1 1 GET | CONTINUATION 0 1 =
            DATA with nothing in it         | HEADERS 4 1 GET | DATA 0 1 ""
            streams that are reset at once  | HEADERS 5 1 GET | HEADERS 5 %x GET ; RST_STREAM 0 %x 00000008
            streams that have to be reset   | HEADERS 5 1 GET | HEADERS 5 %x GET connection=close
            """)
    void aFloodIsDammed(String name, String first, String more) throws IOException {
        try (var client = Http2Client.of(server)) {
            client.send(Frames.connection(first));
            for (int i = 1; i < 20_000 && !client.isDeaf(); i++) {
                client.send(Frames.of(more.replace("%x", Integer.toHexString(2 * i + 1))));
            }

            assertThat(client.end())
                    .as("§10.5: " + name)
                    .isIn("goaway ENHANCE_YOUR_CALM", "goaway PROTOCOL_ERROR", "closed");
        }
        theServerIsWell();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PING 0 0 0000000000000000", "SETTINGS 0 0 000300000064", "PRIORITY 0 7 0000000010"})
    void whatCostsNothingIsBorne(String frame) throws IOException {
        try (var client = Http2Client.of(server)) {
            client.send(Frames.connection(frame));
            for (int i = 0; i < 50; i++) {
                client.send(Frames.of(String.join(" ; ", Collections.nCopies(100, frame))));
            }
            client.send(Frames.of("HEADERS 5 9 GET"));

            assertThat(client.outcome(9)).as("§10.5").isEqualTo("200");
        }
    }

    @Test
    void contentThatNobodyWantsIsDroppedAsItComes() throws IOException {
        try (var client = Http2Client.of(server)) {
            client.send(Frames.connection("HEADERS 4 1 :method=POST :scheme=http :path=/ :authority=a"));
            for (int i = 0; i < 4; i++) {
                client.send(Frames.of("DATA 0 1 \"«x*16384»\""));
            }
            client.send(Frames.of("DATA 1 1 \"\" ; HEADERS 5 3 GET"));

            assertThat(client.outcome(3))
                    .as("the window of the connection is open again, §6.9")
                    .isEqualTo("200");
        }
        try (var client = Http2Client.of(server)) {
            client.send(Frames.connection("HEADERS 4 1 :method=POST :scheme=http :path=/ :authority=a"));
            for (int i = 0; i < 5; i++) {
                client.send(Frames.of("DATA 0 1 \"«x*16384»\""));
            }

            assertThat(client.outcome(1)).as("no more than that").isEqualTo("405 reset PROTOCOL_ERROR");
        }
        theServerIsWell();
    }

    private void theServerIsWell() throws IOException {
        try (var client = Http2Client.of(server)) {
            client.send(Frames.connection("HEADERS 5 1 GET"));
            assertThat(client.outcome(1)).isEqualTo("200");
        }
    }
}
