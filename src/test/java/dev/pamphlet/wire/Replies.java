package dev.pamphlet.wire;

import dev.pamphlet.site.Bytes;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A connection of whose replies each octet counts. Whoever waits for one for more than a few seconds fails. */
final class Replies implements AutoCloseable {
    /** Longer than a machine that does much else needs, shorter than any time-out of the server. */
    private static final int PATIENCE_MILLIS = 8_000;

    private final Socket socket;
    private final InputStream input;

    /**
     * A reply.
     *
     * @param status its status code
     * @param fields its fields by name in lower case
     * @param content its content
     */
    record Reply(int status, Map<String, String> fields, Bytes content) {
        Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    private Replies(Socket socket) throws IOException {
        this.socket = socket;
        this.input = new BufferedInputStream(socket.getInputStream());
    }

    static Replies from(URI server) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return new Replies(socket);
    }

    Socket socket() {
        return socket;
    }

    /** Sends as much as the server takes: it may have had enough before all is said. */
    void send(byte[] octets) {
        try {
            socket.getOutputStream().write(octets);
        } catch (IOException e) {
            // Its reply, if there is one, says why.
        }
    }

    void send(String octets) {
        send(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The next reply; empty when the server has closed the connection. */
    Optional<Reply> next(boolean isHead) throws IOException {
        var line = line();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (!line.matches("HTTP/1\\.[01] \\d{3} .*")) {
            throw new IOException("no reply: " + line);
        }
        int status = Integer.parseInt(line.substring(9, 12));
        var fields = new TreeMap<String, String>();
        for (var field = line(); !field.isEmpty(); field = line()) {
            var parts = field.split(": ?", 2);
            fields.merge(parts[0].toLowerCase(Locale.ROOT), parts[1], (first, second) -> first + ", " + second);
        }
        boolean isBare = isHead || status == 204 || status == 304;
        int length = isBare ? 0 : Integer.parseInt(fields.getOrDefault("content-length", "0"));
        var content = input.readNBytes(length);
        if (content.length < length) {
            throw new IOException("a reply that ends after " + content.length + " of " + length + " octets");
        }
        return Optional.of(new Reply(status, fields, Bytes.wrap(content)));
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int octet = input.read(); octet >= 0 && octet != '\n'; octet = input.read()) {
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /** Whether the server has closed the connection, with nothing more said. */
    boolean isClosed() throws IOException {
        try {
            return input.read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
