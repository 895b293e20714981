package dev.pamphlet.wire;

import io.netty.channel.Channel;

/** Whether what has been written to a connection gets through to the other side. */
final class WriteProgress {
    private final Channel channel;
    private long left;
    private long sent;

    WriteProgress(Channel channel) {
        this.channel = channel;
    }

    /** Whether something has yet to get through. */
    boolean isPending() {
        var buffer = channel.unsafe().outboundBuffer();
        return buffer != null && !buffer.isEmpty();
    }

    /** Whether something has got through since this was last asked while something had yet to. */
    boolean isMade() {
        var buffer = channel.unsafe().outboundBuffer();
        boolean isMade = buffer.totalPendingWriteBytes() != left || buffer.currentProgress() != sent;
        left = buffer.totalPendingWriteBytes();
        sent = buffer.currentProgress();
        return isMade;
    }
}
