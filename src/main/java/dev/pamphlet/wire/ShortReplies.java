package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import java.util.Optional;

/** Replies of a connection to which there was a shortcut; sent together where their requests came together. */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be written to is closed.
final class ShortReplies {
    private final Channel channel;
    private final Shortcut shortcut;
    private Optional<ChannelHandlerContext> written = Optional.empty();
    private boolean over;

    ShortReplies(Channel channel, Shortcut shortcut) {
        this.channel = channel;
        this.shortcut = shortcut;
    }

    /** Replies to a request after which the connection is kept; false when that is left to the server. */
    boolean reply(Request request) {
        over |= request.isLast();
        if (over || request.isFirstVersion()) {
            return false;
        }
        var reply = shortcut.reply(request, channel.alloc());
        if (reply.isEmpty()) {
            return false;
        }
        write(reply.get());
        return true;
    }

    // Past the encoder, which knows of no octets but those of the content that it is in the midst of.
    private void write(ByteBuf reply) {
        var encoder = channel.pipeline().context(FirstOctets.ENCODER);
        encoder.write(reply, channel.voidPromise());
        written = Optional.of(encoder);
    }

    /** Sends what was written. */
    void flush() {
        if (written.isPresent()) {
            written.get().flush();
            written = Optional.empty();
        }
    }
}
