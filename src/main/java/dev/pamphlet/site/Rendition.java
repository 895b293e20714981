package dev.pamphlet.site;

/**
 * A picture that was made of another one, or of a title.
 *
 * @param path where it is published
 * @param width in pixels
 * @param height in pixels
 * @param bytes its content
 */
public record Rendition(Permalink path, int width, int height, Bytes bytes) {}
