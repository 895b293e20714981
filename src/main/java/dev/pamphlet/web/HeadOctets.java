package dev.pamphlet.web;

import dev.pamphlet.publish.Header;
import dev.pamphlet.publish.HeaderLines;
import dev.pamphlet.site.Bytes;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The status line and the fields of a reply as octets of HTTP/1.1 (RFC 9112 §4, §5), put together in an array that a
 * thread uses again for the next.
 */
final class HeadOctets {
    private static final ThreadLocal<HeadOctets> OF_THREAD = ThreadLocal.withInitial(HeadOctets::new);

    /** By status code. */
    private static final List<String> STATUS_LINES = IntStream.range(0, ReplySender.FIRST_ERROR)
            .mapToObj(code -> "HTTP/1.1 " + HttpResponseStatus.valueOf(code) + "\r\n")
            .toList();

    private byte[] octets = new byte[2048];
    private int length;

    private HeadOctets() {}

    /** Begins the head of a reply that is no error; that of the one before, in the same thread, is no more. */
    static HeadOctets begin(int status) {
        var head = OF_THREAD.get();
        head.length = 0;
        head.put(STATUS_LINES.get(status));
        return head;
    }

    HeadOctets add(String name, String value) {
        put(name);
        put(": ");
        put(value);
        put("\r\n");
        return this;
    }

    HeadOctets add(List<Header> fields) {
        if (fields instanceof HeaderLines lines) {
            reserve(lines.octets().length());
            lines.octets().copyInto(octets, length);
            length += lines.octets().length();
        } else {
            fields.forEach(field -> add(field.name(), field.value()));
        }
        return this;
    }

    // What it does to characters beyond Latin-1 does not matter: there are none, and nothing is copied twice.
    @SuppressWarnings("deprecation")
    private void put(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), octets, length);
        length += text.length();
    }

    private void reserve(int more) {
        if (length + more > octets.length) {
            octets = Arrays.copyOf(octets, 2 * (length + more));
        }
    }

    /** Ends the head, and has it followed by some content, all in one. */
    ByteBuf end(Bytes content, ByteBufAllocator allocator) {
        put("\r\n");
        int size = length + content.length();
        var reply = allocator.directBuffer(size, size);
        content.putInto(reply.internalNioBuffer(0, size).put(octets, 0, length));
        return reply.writerIndex(size);
    }
}
