package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;

/**
 * Takes lines from what has arrived. RFC 9112 §2.2 lets a server take a bare LF for the end of a line and a bare CR for a
 * space; here neither is, for what others take them for may differ. Nor is any other control character but the tab let
 * in.
 */
final class LineReader {
    private static final byte LINE_FEED = '\n';
    private static final byte CARRIAGE_RETURN = '\r';

    /** As many octets as the longest line, for all connections of a thread. */
    private static final ThreadLocal<byte[]> OCTETS = ThreadLocal.withInitial(() -> new byte[1024]);

    private byte[] octets = OCTETS.get();
    private int length;
    private int seen;

    /**
     * Reads the next line.
     *
     * @param arrived what has arrived, from which the line is taken when it is whole
     * @param longest how long it may be, without its end
     */
    Progress next(ByteBuf arrived, int longest) {
        int start = arrived.readerIndex();
        int available = Math.min(arrived.readableBytes(), longest + 2);
        int lineFeed = arrived.indexOf(start + seen, start + available, LINE_FEED);
        int end = lineFeed < 0 ? available : lineFeed - start;
        if (octets.length < end) {
            octets = atLeast(end);
        }
        arrived.getBytes(start, octets, 0, end);
        if (hasControl(end)) {
            return Progress.BROKEN;
        }
        if (lineFeed < 0) {
            seen = end > 0 && octets[end - 1] == CARRIAGE_RETURN ? end - 1 : end;
            return available == longest + 2 ? Progress.TOO_LONG : Progress.UNFINISHED;
        }
        arrived.skipBytes(end + 1);
        seen = 0;
        length = end - 1;
        return end > 0 && octets[end - 1] == CARRIAGE_RETURN ? Progress.WHOLE : Progress.BROKEN;
    }

    private static byte[] atLeast(int length) {
        var octets = OCTETS.get();
        if (octets.length >= length) {
            return octets;
        }
        var longer = new byte[Math.max(length, 2 * octets.length)];
        OCTETS.set(longer);
        return longer;
    }

    private boolean hasControl(int end) {
        for (int i = seen; i < end; i++) {
            if (Grammar.isControl(octets[i]) && (octets[i] != CARRIAGE_RETURN || i + 1 < end)) {
                return true;
            }
        }
        return false;
    }

    /** The octets of the line just read, from the first on; of no use after the next is read, here or elsewhere. */
    byte[] octets() {
        return octets;
    }

    /** How many octets it has. */
    int length() {
        return length;
    }
}
