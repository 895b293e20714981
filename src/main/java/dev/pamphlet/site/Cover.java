package dev.pamphlet.site;

/**
 * The picture that stands for a page where it is shared or listed.
 *
 * @param src its URL, or its path on this site, percent-encoded
 * @param alt its text alternative; may be empty
 * @param width in pixels; 0 when unknown
 * @param height in pixels; 0 when unknown
 */
public record Cover(String src, String alt, int width, int height) {}
