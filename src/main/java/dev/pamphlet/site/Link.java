package dev.pamphlet.site;

/**
 * A link in a body.
 *
 * @param written the destination as the author wrote it
 * @param href the destination as published: a URL, a path on this site or a fragment, percent-encoded
 * @param position where it was written
 */
public record Link(String written, String href, Position position) {}
