package dev.pamphlet.pictures;

import static dev.pamphlet.content.Renditions.CARD_HEIGHT;
import static dev.pamphlet.content.Renditions.CARD_WIDTH;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws the card of a page: its title and the name of the site, in the site's colours. */
final class SocialCard {
    private static final int MARGIN = 80;
    private static final int LINE_WIDTH = CARD_WIDTH - 2 * MARGIN;
    private static final int TITLE_TOP = 130;
    private static final int TITLE_HEIGHT = 330;
    private static final int SITE_BASE = CARD_HEIGHT - MARGIN;
    private static final double SITE_SIZE = 34;
    private static final double LARGEST = 86;
    private static final double SMALLEST = 46;
    private static final double LEADING = 1.22;
    private static final int FOLD = 150;

    /** How many steps there are from the paper to each of the other colours, for edges that look smooth. */
    private static final int STEPS = 16;

    private static final Typeface SERIF = Typeface.dejaVu("DejaVuSerifCondensed-Bold");
    private static final Typeface SANS = Typeface.dejaVu("DejaVuSans");

    private final CardColours colours;
    private final IndexColorModel palette;

    /** Cards in some colours. */
    SocialCard(CardColours colours) {
        this.colours = colours;
        this.palette = palette(List.of(colours.ink(), colours.quiet(), colours.accent()), colours.paper());
    }

    // A palette makes the file a third of the size: tens of kilobytes for each post would add up in the executable.
    private static IndexColorModel palette(List<Color> inks, Color paper) {
        var colours = new int[inks.size() * STEPS];
        int next = 0;
        for (var ink : inks) {
            for (int step = 1; step <= STEPS; step++) {
                colours[next++] =
                        between(paper, ink, (step - 1.0) / (STEPS - 1)).getRGB();
            }
        }
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static Color between(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    /**
     * A card as PNG; empty where a character has no letter here, or where letters do not simply follow one another from
     * left to right.
     */
    Optional<byte[]> draw(String title, String site) {
        boolean canBeSet = SERIF.hasAllOf(title)
                && SANS.hasAllOf(site)
                && new Bidi(title + site, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isLeftToRight();
        return canBeSet ? Optional.of(png(title, site)) : Optional.empty();
    }

    private byte[] png(String title, String site) {
        var image = new BufferedImage(CARD_WIDTH, CARD_HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawSheet(graphics);
        drawTitle(title, graphics);
        graphics.setColor(colours.quiet());
        var name = cut(site, SANS, SITE_SIZE, LINE_WIDTH - FOLD);
        graphics.fill(SANS.outlines(name, SITE_SIZE, MARGIN, SITE_BASE));
        graphics.dispose();
        return encoded(inPalette(image));
    }

    /** The paper, with a corner folded over. */
    private void drawSheet(Graphics2D graphics) {
        graphics.setColor(colours.paper());
        graphics.fill(new Rectangle2D.Double(0, 0, CARD_WIDTH, CARD_HEIGHT));
        graphics.setColor(colours.accent());
        graphics.fill(new Rectangle2D.Double(MARGIN, MARGIN, 96, 12));
        graphics.fill(
                triangle(CARD_WIDTH, CARD_HEIGHT - FOLD, CARD_WIDTH - FOLD, CARD_HEIGHT, CARD_WIDTH, CARD_HEIGHT));
        graphics.setColor(between(colours.paper(), colours.quiet(), 3.0 / (STEPS - 1)));
        graphics.fill(triangle(
                CARD_WIDTH, CARD_HEIGHT - FOLD, CARD_WIDTH - FOLD, CARD_HEIGHT, CARD_WIDTH - FOLD, CARD_HEIGHT - FOLD));
    }

    private static Path2D triangle(double ax, double ay, double bx, double by, double cx, double cy) {
        var path = new Path2D.Double();
        path.moveTo(ax, ay);
        path.lineTo(bx, by);
        path.lineTo(cx, cy);
        path.closePath();
        return path;
    }

    private void drawTitle(String title, Graphics2D graphics) {
        graphics.setColor(colours.ink());
        double size = LARGEST;
        while (size > SMALLEST && !fits(title, size)) {
            size -= 4;
        }
        double y = TITLE_TOP + size;
        var lines = lines(title, size);
        int most = mostLines(size);
        for (int i = 0; i < Math.min(lines.size(), most); i++) {
            var isCut = i == most - 1 && lines.size() > most;
            var line = cut(isCut ? lines.get(i) + " …" : lines.get(i), SERIF, size, LINE_WIDTH);
            graphics.fill(SERIF.outlines(line, size, MARGIN, y));
            y += size * LEADING;
        }
    }

    private static boolean fits(String title, double size) {
        var lines = lines(title, size);
        return lines.size() <= mostLines(size)
                && lines.stream().allMatch(line -> SERIF.width(line, size) <= LINE_WIDTH);
    }

    private static int mostLines(double size) {
        return (int) (TITLE_HEIGHT / (size * LEADING));
    }

    private static List<String> lines(String title, double size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : title.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || SERIF.width(longer, size) <= LINE_WIDTH) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(String text, Typeface face, double size, double width) {
        if (face.width(text, size) <= width) {
            return text;
        }
        var shorter = text;
        while (!shorter.isEmpty() && face.width(shorter + "…", size) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.stripTrailing() + "…";
    }

    /** The same in the colours of the palette; the JDK would find some that are near, but not the nearest. */
    private BufferedImage inPalette(BufferedImage image) {
        var result = new BufferedImage(CARD_WIDTH, CARD_HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, palette);
        var known = new HashMap<Integer, Integer>();
        for (int y = 0; y < CARD_HEIGHT; y++) {
            for (int x = 0; x < CARD_WIDTH; x++) {
                int index = known.computeIfAbsent(image.getRGB(x, y), this::nearest);
                result.getRaster().setSample(x, y, 0, index);
            }
        }
        return result;
    }

    private int nearest(int colour) {
        int nearest = 0;
        for (int i = 1; i < palette.getMapSize(); i++) {
            nearest = distance(palette.getRGB(i), colour) < distance(palette.getRGB(nearest), colour) ? i : nearest;
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            distance += difference * difference;
        }
        return distance;
    }

    private static byte[] encoded(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("writes into memory", e);
        }
        return out.toByteArray();
    }
}
