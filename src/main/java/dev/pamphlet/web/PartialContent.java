package dev.pamphlet.web;

import dev.pamphlet.publish.Encoding;
import dev.pamphlet.publish.Header;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.site.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Some ranges of an encoding (RFC 9110 §15.3.7).
 *
 * @param mediaType what kind of content they are parts of
 * @param encoding what they are parts of
 * @param ranges which parts, in the order asked for; at least one
 */
record PartialContent(MediaType mediaType, Encoding encoding, List<ByteRange> ranges) {
    private static final Set<String> REPLACED = Set.of("Content-Type", "Content-Length");

    /** The header fields: those of the whole, but for its type and length. */
    List<Header> headers() {
        var headers = new ArrayList<Header>();
        if (isSingle()) {
            headers.add(new Header("Content-Type", mediaType.toString()));
            headers.add(new Header("Content-Range", contentRange(ranges.get(0))));
        } else {
            // §15.3.7.2: Content-Range must not be here, it is in each part.
            headers.add(new Header("Content-Type", "multipart/byteranges; boundary=" + boundary()));
        }
        headers.add(new Header("Content-Length", Long.toString(length())));
        encoding.headers().stream()
                .filter(header -> !REPLACED.contains(header.name()))
                .forEach(headers::add);
        return headers;
    }

    /** The ranges themselves, each with a head of its own where there are several. */
    Reply.Content content() {
        return isSingle() ? new Reply.Whole(slice(ranges.get(0))) : new Reply.Parts(chunks());
    }

    private boolean isSingle() {
        return ranges.size() == 1;
    }

    private long length() {
        return isSingle()
                ? ranges.get(0).length()
                : chunks().stream().mapToLong(Bytes::length).sum();
    }

    private List<Bytes> chunks() {
        var chunks = new ArrayList<Bytes>();
        for (var range : ranges) {
            chunks.add(Bytes.of("\r\n--" + boundary() + "\r\nContent-Type: " + mediaType + "\r\nContent-Range: "
                    + contentRange(range) + "\r\n\r\n"));
            chunks.add(slice(range));
        }
        chunks.add(Bytes.of("\r\n--" + boundary() + "--\r\n"));
        return chunks;
    }

    private Bytes slice(ByteRange range) {
        return encoding.content().slice(range.first(), range.length());
    }

    private String contentRange(ByteRange range) {
        return range.of(encoding.content().length());
    }

    // RFC 2046 §5.1.1: must not occur in the content. Content cannot hold its own hash.
    private String boundary() {
        return encoding.entityTag().opaque();
    }
}
