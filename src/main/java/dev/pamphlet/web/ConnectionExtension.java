package dev.pamphlet.web;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Takes part in the making of each connection, so that {@link MalformedRequests} are seen before the server turns them
 * away with bare replies of its own. Found by Netty through {@code META-INF/services}, which {@link Main} switches on.
 */
@RegisterForReflection
public final class ConnectionExtension extends ChannelInitializerExtension {
    /** For Netty. */
    public ConnectionExtension() {}

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new FirstOctets());
    }

    /**
     * Waits until the server has made up its mind about which HTTP a connection speaks. It does so at the first octet
     * at which a request differs from the preface of HTTP/2 (RFC 9113 §3.4), and until then has no decoder of requests
     * that something could be put behind: so the first octets are handed on one by one.
     */
    private static final class FirstOctets extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof ByteBuf octets) {
                read(context, octets);
            } else {
                context.fireChannelRead(message);
            }
        }

        private void read(ChannelHandlerContext context, ByteBuf octets) {
            var pipeline = context.pipeline();
            while (isUndecided(pipeline) && octets.readableBytes() > 1) {
                context.fireChannelRead(octets.readRetainedSlice(1));
            }
            if (!isUndecided(pipeline)) {
                if (pipeline.get("httpDecoder") != null) {
                    pipeline.addAfter("httpDecoder", "malformedRequests", new MalformedRequests());
                }
                pipeline.remove(this);
            }
            context.fireChannelRead(octets);
        }

        // With TLS the octets say nothing, and the server decides by ALPN.
        private static boolean isUndecided(ChannelPipeline pipeline) {
            return pipeline.get("handler") == null && pipeline.get("h2c") == null && pipeline.get("ssl") == null;
        }
    }
}
