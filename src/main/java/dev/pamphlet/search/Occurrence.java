package dev.pamphlet.search;

/**
 * A word of a query in a text.
 *
 * @param start where it begins
 * @param end where it has ended
 * @param word its place in the query
 */
record Occurrence(int start, int end, int word) {}
