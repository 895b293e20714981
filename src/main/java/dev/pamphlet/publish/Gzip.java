package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The compression that every client knows, at its best level (RFC 1952). */
final class Gzip implements Compressor {
    // RFC 1952 §2.3: the magic number, CM deflate, no flags, no time, no XFL, an unknown OS
    private static final byte[] HEADER = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xFF};
    private static final int TRAILER_LENGTH = 8;

    // Each holds a quarter of a megabyte outside the heap, which costs more to get and to return than a page to
    // compress.
    private final BlockingQueue<Deflater> spare = new ArrayBlockingQueue<>(8);

    @Override
    public ContentCoding coding() {
        return ContentCoding.GZIP;
    }

    @Override
    public byte[] compress(Bytes content) {
        var compressed = new ByteArrayOutputStream(content.length() / 2 + 32);
        compressed.writeBytes(HEADER);
        deflate(content, compressed);
        compressed.writeBytes(trailer(content));
        return compressed.toByteArray();
    }

    private void deflate(Bytes content, ByteArrayOutputStream compressed) {
        var deflater = Optional.ofNullable(spare.poll()).orElseGet(() -> new Deflater(Deflater.BEST_COMPRESSION, true));
        boolean sound = false;
        try {
            deflater.setInput(content.asByteBuffer());
            deflater.finish();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                compressed.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.reset();
            sound = true;
        } finally {
            if (!sound || isNativeBuild() || !spare.offer(deflater)) {
                deflater.end();
            }
        }
    }

    // What is outside the heap while the executable is built does not get into it. GraalVM's ImageInfo has the name of
    // this property, and says when it has this value.
    private static boolean isNativeBuild() {
        return "buildtime".equals(System.getProperty("org.graalvm.nativeimage.imagecode"));
    }

    private static byte[] trailer(Bytes content) {
        var checksum = new CRC32();
        checksum.update(content.asByteBuffer());
        return ByteBuffer.allocate(TRAILER_LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(content.length())
                .array();
    }
}
