package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;

/** A way to make content smaller; the same content always gives the same result. */
public interface Compressor {
    /** What readers must undo. */
    ContentCoding coding();

    /** The content, compressed. */
    byte[] compress(Bytes content);
}
