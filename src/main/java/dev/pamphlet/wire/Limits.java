package dev.pamphlet.wire;

/**
 * How much of a request is read.
 *
 * @param requestLine octets of its first line
 * @param fieldSection octets of all its fields
 * @param fieldLines how many fields
 * @param content octets of its content, all of which are dropped
 */
record Limits(int requestLine, int fieldSection, int fieldLines, long content) {}
