package dev.pamphlet.pictures;

import java.awt.Color;
import java.util.regex.Pattern;

/**
 * The colours of the site's look, as its stylesheet names them for a light background.
 *
 * @param paper behind everything
 * @param ink of the title
 * @param quiet of what stands back
 * @param accent of what stands out
 */
record CardColours(Color paper, Color ink, Color quiet, Color accent) {
    /** The colours that a stylesheet gives to {@code --paper}, {@code --ink}, {@code --quiet} and {@code --second}. */
    static CardColours of(String stylesheet) {
        return new CardColours(
                colour(stylesheet, "paper", "#ffffff"),
                colour(stylesheet, "ink", "#1b1b1f"),
                colour(stylesheet, "quiet", "#565559"),
                colour(stylesheet, "second", "#1b1b1f"));
    }

    /** What the first rule says, as that comes before those for dark backgrounds. */
    private static Color colour(String stylesheet, String name, String otherwise) {
        var said = Pattern.compile("--" + name + ":\\s*(#[0-9a-fA-F]{6})\\s*;").matcher(stylesheet);
        return Color.decode(said.find() ? said.group(1) : otherwise);
    }
}
