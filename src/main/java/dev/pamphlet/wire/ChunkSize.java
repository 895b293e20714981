package dev.pamphlet.wire;

import java.util.OptionalLong;

/** The line before a chunk (RFC 9112 §7.1): {@code 1a;name=value}. */
final class ChunkSize {
    private static final int MOST_DIGITS = 15;

    private final byte[] octets;
    private final int length;
    private int at;

    private ChunkSize(byte[] octets, int length) {
        this.octets = octets;
        this.length = length;
    }

    /** How many octets the chunk has; empty when the line is none. Leading zeros count against the digits it may have. */
    static OptionalLong parse(byte[] octets, int length) {
        var line = new ChunkSize(octets, length);
        long size = line.size();
        return line.at > 0 && line.at <= MOST_DIGITS && line.isExtended()
                ? OptionalLong.of(size)
                : OptionalLong.empty();
    }

    private long size() {
        long size = 0;
        while (at < length && at <= MOST_DIGITS && Grammar.hexDigit(octets[at]) >= 0) {
            size = size << 4 | Grammar.hexDigit(octets[at]);
            at++;
        }
        return size;
    }

    // §7.1.1: chunk-ext = *( ";" name [ "=" val ] ), without the bad white space that it has for those of old
    private boolean isExtended() {
        boolean isExtended = true;
        while (isExtended && at < length) {
            isExtended = skip(';') && skipToken() && (!skip('=') || skipQuoted() || skipToken());
        }
        return isExtended;
    }

    private boolean skip(char octet) {
        if (at < length && octets[at] == octet) {
            at++;
            return true;
        }
        return false;
    }

    private boolean skipToken() {
        int start = at;
        while (at < length && Grammar.isToken(octets[at])) {
            at++;
        }
        return at > start;
    }

    // RFC 9110 §5.6.4
    private boolean skipQuoted() {
        if (!skip('"')) {
            return false;
        }
        while (at < length && octets[at] != '"') {
            at += octets[at] == '\\' ? 2 : 1;
        }
        return skip('"');
    }
}
