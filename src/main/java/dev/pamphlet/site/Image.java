package dev.pamphlet.site;

/**
 * A picture in a body.
 *
 * @param src where it is published: a URL or a path on this site, percent-encoded
 * @param alt its text alternative; empty for decoration
 * @param width in CSS pixels; 0 when unknown
 * @param height in CSS pixels; 0 when unknown
 * @param position where it was written
 */
public record Image(String src, String alt, int width, int height, Position position) {}
