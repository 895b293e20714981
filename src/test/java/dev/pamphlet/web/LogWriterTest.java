package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogWriterTest {
    private final PrintStream out = System.out;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final CountDownLatch blocked = new CountDownLatch(1);

    @AfterEach
    void restore() {
        System.setOut(out);
    }

    @Test
    void whatIsWaitingIsWrittenWhenItIsClosed() {
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
        var writer = new LogWriter();
        for (int i = 0; i < 1_000; i++) {
            writer.add(request("/" + i));
        }
        writer.close();

        assertThat(log.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1_000)
                .last()
                .asString()
                .contains("\"requestUrl\":\"/999\"");
    }

    @Test
    void nobodyWaitsForAReaderThatIsSlowAndItsLossIsTold() {
        System.setOut(new PrintStream(new Blocking(), true, StandardCharsets.UTF_8));
        var writer = new LogWriter();
        for (int i = 0; i < 20_000; i++) {
            writer.add(request("/"));
        }
        blocked.countDown();
        writer.close();

        var lines = log.toString(StandardCharsets.UTF_8).lines().toList();
        // It is told as often as it is noticed.
        long lost = lines.stream()
                .filter(line ->
                        line.endsWith(" requests are not in this log: it is read too slowly, or memory is short\"}"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        long requests =
                lines.stream().filter(line -> line.contains("httpRequest")).count();
        assertThat(lost).isPositive();
        assertThat(lost + requests).isEqualTo(20_000);
    }

    private static LoggedRequest request(String target) {
        return new LoggedRequest(
                new LoggedRequest.Sent("GET", target, "HTTP/1.1", ""),
                "",
                new LoggedRequest.Outcome(Instant.EPOCH, Duration.ZERO, 200, 0, true));
    }

    private final class Blocking extends OutputStream {
        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            try {
                blocked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            log.write(octets, offset, length);
        }
    }
}
