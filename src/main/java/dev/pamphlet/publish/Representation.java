package dev.pamphlet.publish;

import java.util.List;

/**
 * One form of a resource, printed (RFC 9110 §3.2).
 *
 * @param mediaType what kind of content it is
 * @param encodings its content in each coding that pays, the smallest first; one of them is the identity
 */
public record Representation(MediaType mediaType, List<Encoding> encodings) {
    public Representation {
        encodings = List.copyOf(encodings);
    }

    /** The content as it is, not compressed. */
    public Encoding identity() {
        // By index, for an iterator would be garbage of each request.
        for (int i = 0; i < encodings.size(); i++) {
            if (encodings.get(i).coding() == ContentCoding.IDENTITY) {
                return encodings.get(i);
            }
        }
        throw new IllegalStateException("every representation has its identity");
    }
}
