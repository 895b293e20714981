package dev.pamphlet.content;

import dev.pamphlet.site.Bytes;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads the size of a picture in SVG from its first element. */
final class SvgSize {
    /** How far the first element may be from the start of the file, in bytes; tools write comments above it. */
    private static final int FARTHEST = 16 << 10;

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern WIDTH = length("width");
    private static final Pattern HEIGHT = length("height");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\sviewBox\\s*=\\s*[\"']\\s*[-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+([.\\d]+)[\\s,]+([.\\d]+)\\s*[\"']");

    private SvgSize() {}

    private static Pattern length(String attribute) {
        return Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"']\\s*([.\\d]+)(?:px)?\\s*[\"']");
    }

    // SVG 2 §8.2: the view box gives the proportions, and the size as well where no width and height do.
    static Optional<PictureSize> of(Bytes bytes) {
        var start = bytes.slice(0, Math.min(FARTHEST, bytes.length())).text().replaceAll("(?s)<!--.*?-->", "");
        var root = ROOT.matcher(start);
        return root.find() ? ofRoot(root.group()) : Optional.empty();
    }

    private static Optional<PictureSize> ofRoot(String root) {
        var width = number(WIDTH, 1, root);
        var height = number(HEIGHT, 1, root);
        var boxWidth = number(VIEW_BOX, 1, root);
        var boxHeight = number(VIEW_BOX, 2, root);
        if (width.isPresent() && height.isPresent()) {
            return size(width.getAsDouble(), height.getAsDouble());
        }
        if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
            return Optional.empty();
        }
        double scale = width.isPresent()
                ? width.getAsDouble() / boxWidth.getAsDouble()
                : height.orElse(boxHeight.getAsDouble()) / boxHeight.getAsDouble();
        return size(boxWidth.getAsDouble() * scale, boxHeight.getAsDouble() * scale);
    }

    private static Optional<PictureSize> size(double width, double height) {
        return PictureSize.of((int) Math.round(width), (int) Math.round(height));
    }

    private static OptionalDouble number(Pattern pattern, int group, String root) {
        var matcher = pattern.matcher(root);
        try {
            return matcher.find()
                    ? OptionalDouble.of(Double.parseDouble(matcher.group(group)))
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
