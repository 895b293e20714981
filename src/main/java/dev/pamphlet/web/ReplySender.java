package dev.pamphlet.web;

import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.publish.Header;
import dev.pamphlet.site.Bytes;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Writes replies to connections.
 *
 * @param date the time that each carries
 */
record ReplySender(DateHeader date) {
    static final int FIRST_ERROR = 400;

    /** Octets of content that are sent at once. */
    static final int LARGE = 1 << 16;

    void send(Reply reply, HttpServerResponse response) {
        response.setStatusCode(reply.status());
        if (reply.status() >= FIRST_ERROR) {
            // The phrases of RFC 9110; the server's own are older.
            ErrorStatus.of(reply.status()).ifPresent(status -> response.setStatusMessage(status.phrase()));
        }
        var headers = response.headers();
        headers.add("Date", date.at(System.currentTimeMillis()));
        add(reply.headers(), headers);
        add(reply.siteHeaders(), headers);
        if (reply.content() instanceof Reply.Whole whole) {
            write(Unpooled.wrappedBuffer(whole.bytes().asByteBuffer()), response);
        } else if (reply.content() instanceof Reply.Parts parts) {
            write(wrapped(parts.chunks()), response);
        } else {
            response.end();
        }
    }

    // No more than the connection takes, for what is handed to it is copied out of the site.
    private static void write(ByteBuf content, HttpServerResponse response) {
        while (content.readableBytes() > LARGE && !response.writeQueueFull()) {
            response.write(buffer(content.readSlice(LARGE)));
        }
        if (content.readableBytes() > LARGE) {
            response.drainHandler(drained -> write(content, response));
        } else {
            response.end(buffer(content));
        }
    }

    private static void add(List<Header> headers, MultiMap to) {
        for (var header : headers) {
            to.add(header.name(), header.value());
        }
    }

    private static ByteBuf wrapped(List<Bytes> chunks) {
        return Unpooled.wrappedBuffer(chunks.stream().map(Bytes::asByteBuffer).toArray(ByteBuffer[]::new));
    }

    @SuppressWarnings("deprecation") // There is no other way that does not copy; Vert.x 5 has it under another name.
    private static Buffer buffer(ByteBuf content) {
        return Buffer.buffer(content);
    }
}
