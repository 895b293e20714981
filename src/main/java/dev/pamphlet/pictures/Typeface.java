package dev.pamphlet.pictures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines. The JDK would draw text too, but differently on each machine, and not at all on one without
 * fonts. Letters are set one after the other, from left to right.
 */
final class Typeface {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unit;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unit = 1.0 / font.getUnitsPerEm();
    }

    /** One of the DejaVu fonts, such as {@code DejaVuSerif-Bold}. */
    static Typeface dejaVu(String name) {
        try (var file = Typeface.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a letter for each character. */
    boolean hasAllOf(String text) {
        return text.codePoints().allMatch(character -> characters.getGlyphId(character) != 0);
    }

    /** How wide a text is, in pixels. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size * unit;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outlines of a text that begins at a place on its base line. */
    Shape outlines(String text, double size, double x, double y) {
        var all = new Path2D.Double();
        var place = new AffineTransform(size * unit, 0, 0, -size * unit, x, y);
        for (int character : text.codePoints().toArray()) {
            all.append(outline(character).getPathIterator(place), false);
            place.translate(advance(character), 0);
        }
        return all;
    }

    private Shape outline(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
