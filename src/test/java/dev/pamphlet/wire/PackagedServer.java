package dev.pamphlet.wire;

import dev.pamphlet.Packaged;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of its own, to be spoken to octet by octet, and ended. */
final class PackagedServer implements AutoCloseable {
    private static final long START_SECONDS = 180;

    private final Process process;
    private final Path output;
    private final Path errors;
    private final int port;

    private PackagedServer(Process process, Path output, Path errors, int port) {
        this.process = process;
        this.output = output;
        this.errors = errors;
        this.port = port;
    }

    /** Starts it, and does not wait. */
    static PackagedServer start(int port, Map<String, String> environment) throws IOException {
        var output = Files.createTempFile("output", ".txt");
        var errors = Files.createTempFile("errors", ".txt");
        var builder = new ProcessBuilder(Packaged.command())
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return new PackagedServer(builder.start(), output, errors, port);
    }

    /** Starts it on a port that is free, and waits until it serves. */
    static PackagedServer serving() throws Exception {
        return serving(Map.of());
    }

    /** The same in an environment of its own. */
    static PackagedServer serving(Map<String, String> environment) throws Exception {
        var server = start(Packaged.freePort(), environment);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!server.serves()) {
            if (!server.process.isAlive() || System.nanoTime() - end > 0) {
                throw new AssertionError("does not serve: " + server.errors());
            }
            Thread.sleep(50);
        }
        return server;
    }

    private boolean serves() {
        try (var connection = connect()) {
            connection.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            return connection.next(false).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    Replies connect() throws IOException {
        return Replies.from(address());
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    int port() {
        return port;
    }

    void terminate() {
        process.destroy();
    }

    /** Its exit code, when it ends within some time. */
    int exitCode(long millis) throws InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("has not ended after " + millis + " ms");
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it has written to the standard error. */
    String errors() throws IOException {
        return Files.readString(errors, StandardCharsets.UTF_8);
    }

    /** What it has written to the standard output. */
    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(output);
        Files.delete(errors);
    }
}
