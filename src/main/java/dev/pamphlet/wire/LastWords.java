package dev.pamphlet.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * Hears what is still said on a connection whose last reply has been sent, and forgets it. Were the connection closed at
 * once, its reset could take that reply away before it is read (RFC 9112 §9.6).
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be written to or closed is closed.
final class LastWords extends ChannelInboundHandlerAdapter {
    private static final long LONGEST_SECONDS = 2;

    private LastWords() {}

    /** Says that all is said, and closes the connection when the other side does, or has had time to. */
    static void hear(DuplexChannel channel) {
        if (areHeard(channel)) {
            return;
        }
        channel.pipeline().addFirst(new LastWords());
        channel.shutdownOutput();
        channel.config().setAutoRead(true);
        var end = channel.eventLoop().schedule(() -> channel.close(), LONGEST_SECONDS, TimeUnit.SECONDS);
        channel.closeFuture().addListener(closed -> end.cancel(false));
    }

    /** Whether a connection has come so far. */
    static boolean areHeard(Channel channel) {
        return channel.pipeline().get(LastWords.class) != null;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            context.close();
        }
    }
}
