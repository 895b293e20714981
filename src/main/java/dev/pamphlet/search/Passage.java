package dev.pamphlet.search;

/**
 * A piece of a text.
 *
 * @param start where it begins
 * @param end where it has ended
 */
record Passage(int start, int end) {}
