package dev.pamphlet.pictures;

import dev.pamphlet.site.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture with as much to see as a photograph, red on the left and blue on the right. */
final class Photograph {
    private Photograph() {}

    static Bytes of(int width, int height, String format) throws IOException {
        var random = new Random(1);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int blue = 255 * x / width;
                image.setRGB(x, y, (255 - blue) << 16 | random.nextInt(64) << 8 | blue);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return Bytes.wrap(out.toByteArray());
    }
}
