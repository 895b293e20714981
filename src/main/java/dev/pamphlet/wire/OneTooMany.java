package dev.pamphlet.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Closes a connection for which there is no room. */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be written to or closed is closed.
final class OneTooMany extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.close();
    }
}
