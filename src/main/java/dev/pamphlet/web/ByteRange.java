package dev.pamphlet.web;

/**
 * A run of octets within some content.
 *
 * @param first the position of the first octet, from 0
 * @param last the position of the last, which is included
 */
record ByteRange(int first, int last) {
    int length() {
        return last - first + 1;
    }

    /** As {@code Content-Range} has it (RFC 9110 §14.4). */
    String of(int length) {
        return "bytes " + first + '-' + last + '/' + length;
    }
}
