package dev.pamphlet.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Closes a connection for which there is no room as soon as it is accepted, before anything is made for it. */
final class OneTooMany extends ChannelInboundHandlerAdapter {
    private final int most;

    /** One more than that. */
    OneTooMany(int most) {
        this.most = most;
    }

    @Override
    public void channelRead(ChannelHandlerContext listener, Object accepted) {
        var connection = (Channel) accepted;
        if (OpenConnections.OF_PROCESS.add(connection, most)) {
            listener.fireChannelRead(connection);
        } else {
            connection.unsafe().closeForcibly();
        }
    }
}
