package dev.pamphlet.content;

import dev.pamphlet.site.Position;

/**
 * A text and where it was written.
 *
 * @param text without the space around it; never empty
 * @param position where it begins
 */
record Written(String text, Position position) {}
