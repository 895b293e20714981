package dev.pamphlet.publish;

/**
 * A file that goes with an entry of a feed (RSS 2.0, {@code enclosure}).
 *
 * @param url where it is
 * @param type its media type
 * @param length how many octets it has
 */
record Enclosure(String url, String type, int length) {}
