package dev.pamphlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The application as it was packaged, be it a jar or a native executable, in a process of its own. */
public final class Packaged {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Packaged() {}

    /** What a command has printed, and how it has ended. */
    public record Run(int status, String out) {}

    /** A server in a process of its own. */
    public record Server(Process process, URI uri) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs a command to its end in a folder. */
    public static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        var process = builder(arguments).directory(folder.toFile()).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out);
    }

    /** Starts a server and waits until it listens. */
    public static Server serve(Path log, String... arguments) throws IOException, InterruptedException {
        int port = freePort();
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--port", Integer.toString(port)));
        var process =
                builder(all.toArray(String[]::new)).redirectOutput(log.toFile()).start();
        var end = Instant.now().plus(PATIENCE);
        while (!listens(port)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("it does not serve: " + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return new Server(process, URI.create("http://127.0.0.1:" + port));
    }

    private static ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.contains("JAVA") || name.equals("PORT"));
        return builder;
    }

    /** How it is started. */
    public static List<String> command() {
        var artifact = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("target", "quarkus-artifact.properties"))) {
            artifact.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var path =
                Path.of("target", artifact.getProperty("path")).toAbsolutePath().toString();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // It ends too soon for the second compiler to pay.
        return artifact.getProperty("type").equals("native")
                ? List.of(path)
                : List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", path);
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
