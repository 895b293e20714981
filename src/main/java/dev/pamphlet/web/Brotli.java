package dev.pamphlet.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.pamphlet.publish.Compressor;
import dev.pamphlet.publish.ContentCoding;
import dev.pamphlet.site.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Brotli at its strongest but for large content (RFC 7932), for the site that is printed while the native executable is
 * built. The library behind it never gets into the executable.
 */
final class Brotli implements Compressor {
    private static final Encoder.Parameters STRONGEST = new Encoder.Parameters().setQuality(11);
    // Far faster, for feeds and the like, of which a large site has many megabytes.
    private static final Encoder.Parameters STRONG = new Encoder.Parameters().setQuality(9);
    private static final int LARGE = 1 << 16;

    Brotli() {
        Brotli4jLoader.ensureAvailability();
    }

    @Override
    public ContentCoding coding() {
        return ContentCoding.BROTLI;
    }

    @Override
    public byte[] compress(Bytes content) {
        try {
            return Encoder.compress(content.toByteArray(), content.length() < LARGE ? STRONGEST : STRONG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
