package dev.pamphlet.site;

/**
 * A heading in a body.
 *
 * @param level 1 to 6
 * @param id the fragment that leads to it, without {@code #}
 * @param text its plain text
 * @param position where it was written
 */
public record Heading(int level, String id, String text, Position position) {}
