package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The compression that every client knows, at its best level. */
final class Gzip implements Compressor {
    @Override
    public ContentCoding coding() {
        return ContentCoding.GZIP;
    }

    @Override
    public byte[] compress(Bytes content) {
        var compressed = new ByteArrayOutputStream(content.length() / 2 + 32);
        try (var gzip = new BestGzipStream(compressed)) {
            content.writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return compressed.toByteArray();
    }

    private static final class BestGzipStream extends GZIPOutputStream {
        BestGzipStream(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
