package dev.pamphlet.web;

import dev.pamphlet.publish.Header;
import dev.pamphlet.site.Bytes;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Arrays;
import java.util.List;

/**
 * The status line and the fields of a reply as octets of HTTP/1.1 (RFC 9112 §4, §5), put together in an array that a
 * thread uses again for the next.
 */
final class HeadOctets {
    private static final ThreadLocal<HeadOctets> OF_THREAD = ThreadLocal.withInitial(HeadOctets::new);

    private static final String LINE_END = "\r\n";

    /** More than any status line has. */
    private static final int LONGEST_LINE = 64;

    private byte[] octets = new byte[2048];
    private int length;
    private List<Header> ofSite = List.of();
    private byte[] octetsOfSite = {};

    private HeadOctets() {}

    /** Begins the head of a reply that is no error; that of the one before, in the same thread, is no more. */
    static HeadOctets begin(int status) {
        var head = OF_THREAD.get();
        head.length = 0;
        head.reserve(LONGEST_LINE);
        var known = HttpResponseStatus.valueOf(status);
        head.put("HTTP/1.1 ");
        head.put(known.codeAsText().toString());
        head.put(" ");
        head.put(known.reasonPhrase());
        head.put(LINE_END);
        return head;
    }

    HeadOctets add(String name, String value) {
        reserve(name.length() + value.length() + 4);
        put(name);
        octets[length++] = ':';
        octets[length++] = ' ';
        put(value);
        octets[length++] = '\r';
        octets[length++] = '\n';
        return this;
    }

    HeadOctets add(List<Header> fields) {
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i).name(), fields.get(i).value());
        }
        return this;
    }

    /** Adds the fields that every reply has, whose octets are kept for as long as they are the same. */
    @SuppressWarnings("ReferenceEquality") // Whether others are equal is not worth finding out.
    HeadOctets addOfSite(List<Header> fields) {
        if (fields != ofSite) {
            int start = length;
            add(fields);
            ofSite = fields;
            octetsOfSite = Arrays.copyOfRange(octets, start, length);
            return this;
        }
        reserve(octetsOfSite.length);
        System.arraycopy(octetsOfSite, 0, octets, length, octetsOfSite.length);
        length += octetsOfSite.length;
        return this;
    }

    // What it does to characters beyond Latin-1 does not matter: there are none, and nothing is copied twice.
    @SuppressWarnings("deprecation")
    private void put(String text) {
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
        reserve(LINE_END.length());
        put(LINE_END);
        int size = length + content.length();
        var reply = allocator.directBuffer(size, size);
        content.putInto(reply.internalNioBuffer(0, size).put(octets, 0, length));
        return reply.writerIndex(size);
    }
}
