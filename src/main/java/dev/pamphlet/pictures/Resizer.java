package dev.pamphlet.pictures;

import dev.pamphlet.site.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;

/** Makes pictures smaller. */
final class Resizer {
    private static final double QUALITY = 0.8;

    /** What a smaller picture may have of the octets of the original; else it is not worth a choice. */
    private static final double WORTH_IT = 0.9;

    private final Bytes original;
    private final BufferedImage image;

    /**
     * Reads a picture, and turns it as its camera was held.
     *
     * @throws IOException if it cannot be read
     */
    Resizer(Bytes original) throws IOException {
        this.original = original;
        this.image = Thumbnails.of(new ByteArrayInputStream(original.toByteArray()))
                .scale(1)
                .asBufferedImage();
    }

    /** Whether a PNG picture moves, and would not any more (PNG Specification §11.3.6.1: acTL comes before IDAT). */
    static boolean isAnimated(Bytes picture) {
        var text = new String(picture.toByteArray(), StandardCharsets.ISO_8859_1);
        int data = text.indexOf("IDAT");
        return text.startsWith("\u0089PNG") && data > 0 && text.lastIndexOf("acTL", data) > 0;
    }

    /** The picture in another width, in a format such as {@code jpg}; empty when that would save too little. */
    Optional<byte[]> width(int width, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        var smaller = Thumbnails.of(image).width(width).outputFormat(format);
        (format.equals("jpg") ? smaller.outputQuality(QUALITY) : smaller).toOutputStream(out);
        return out.size() <= original.length() * WORTH_IT ? Optional.of(out.toByteArray()) : Optional.empty();
    }
}
