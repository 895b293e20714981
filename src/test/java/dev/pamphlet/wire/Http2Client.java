package dev.pamphlet.wire;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;

/** A connection that speaks HTTP/2 and says what comes back. Whoever waits for more than a few seconds fails. */
final class Http2Client implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 8_000;

    // Comes back when everything sent before it has been seen (RFC 9113 §6.7).
    private static final String MARK = "6d61726b6d61726b";

    private final Socket socket;
    private final DataInputStream input;
    private final DefaultHttp2HeadersDecoder fields = new DefaultHttp2HeadersDecoder(false);
    private boolean isDeaf;

    private Http2Client(Socket socket) throws IOException {
        this.socket = socket;
        this.input = new DataInputStream(socket.getInputStream());
    }

    static Http2Client of(URI server) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return new Http2Client(socket);
    }

    /** Sends as much as the server takes. */
    void send(byte[] octets) {
        try {
            socket.getOutputStream().write(octets);
        } catch (IOException e) {
            // What has come back before that says why.
            isDeaf = true;
        }
    }

    /**
     * What comes of a stream: the status of its reply, {@code reset ERROR}, {@code goaway ERROR} or {@code closed},
     * one after the other, as far as anything comes.
     */
    String outcome(int stream) throws IOException {
        send(Frames.of("PING 0 0 " + MARK));
        var outcomes = new ArrayList<String>();
        boolean isMarked = false;
        while (!isMarked || outcomes.isEmpty()) {
            var outcome = next(stream);
            isMarked |= outcome.equals(MARK) || outcome.equals("closed");
            if (!outcome.isEmpty() && !outcome.equals(MARK) && (!outcome.equals("closed") || outcomes.isEmpty())) {
                outcomes.add(outcome);
            }
        }
        return String.join(" ", outcomes);
    }

    private String next(int stream) throws IOException {
        try {
            return frame(stream);
        } catch (EOFException | SocketException e) {
            return "closed";
        } catch (Http2Exception e) {
            throw new IOException(e);
        }
    }

    private String frame(int wanted) throws IOException, Http2Exception {
        int head = input.readInt();
        int type = head & 0xFF;
        int flags = input.readUnsignedByte();
        int stream = input.readInt();
        var payload = Unpooled.wrappedBuffer(input.readNBytes(head >>> 8));
        // RFC 9113 §6.2: a priority, which nobody heeds any more
        payload.skipBytes(type == 1 && (flags & 0x20) != 0 ? 5 : 0);
        return switch (type) {
            case 1 ->
                of(
                        stream,
                        wanted,
                        fields.decodeHeaders(stream, payload).status().toString());
            case 3 -> of(stream, wanted, "reset " + error(payload.readInt()));
            case 6 -> ByteBufUtil.hexDump(payload).equals(MARK) ? MARK : of(stream, wanted, "ping");
            case 7 -> "goaway " + error(payload.skipBytes(4).readInt());
            default -> "";
        };
    }

    private static String of(int stream, int wanted, String outcome) {
        return stream == wanted ? outcome : "";
    }

    /** How the connection ends, after all that has come back and is still to come. */
    String end() throws IOException {
        var last = "";
        for (var outcome = ""; !outcome.equals("closed"); outcome = next(-1)) {
            last = outcome.isEmpty() ? last : outcome;
        }
        return last.isEmpty() ? "closed" : last;
    }

    /** Whether the server takes no more. */
    boolean isDeaf() {
        return isDeaf;
    }

    private static String error(int code) {
        return Http2Error.valueOf(code).name();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
