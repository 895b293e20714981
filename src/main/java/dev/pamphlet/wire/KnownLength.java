package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;

/** Content whose length was said before (RFC 9112 §6.2). */
final class KnownLength implements Content {
    private long left;

    KnownLength(long octets) {
        this.left = octets;
    }

    @Override
    public Progress drop(ByteBuf arrived) {
        int length = (int) Math.min(left, arrived.readableBytes());
        arrived.skipBytes(length);
        left -= length;
        return left == 0 ? Progress.WHOLE : Progress.UNFINISHED;
    }
}
