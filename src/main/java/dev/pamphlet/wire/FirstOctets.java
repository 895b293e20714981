package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Waits until it is plain which HTTP a connection speaks. Where it is HTTP/1, {@link Http1Connection} takes the place of
 * the server's own decoder, which is not there before the server has come to know the same.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be written to or closed is closed.
final class FirstOctets extends ChannelInboundHandlerAdapter {
    /** What the server calls the handler that makes octets of replies. */
    static final String ENCODER = "httpEncoder";

    // RFC 9113 §3.4
    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    // Begins no preface, and is no part of a request.
    private static final byte[] NO_PREFACE = {'\n'};

    private static final long ON_ITS_WAY_MILLIS = 500;

    private final Patience patience;
    private final Limits limits;
    private final Shortcut shortcut;
    private final Deadline deadline;
    private ByteBuf waiting = Unpooled.EMPTY_BUFFER;
    private boolean stopping;

    FirstOctets(Channel channel, Patience patience, Limits limits, Shortcut shortcut) {
        this.patience = patience;
        this.limits = limits;
        this.shortcut = shortcut;
        this.deadline = new Deadline(channel, channel::close);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        deadline.in(patience.idle());
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof ByteBuf octets)) {
            context.fireChannelRead(message);
            return;
        }
        if (!waiting.isReadable()) {
            deadline.in(patience.head());
        }
        waiting = waiting.isReadable()
                ? ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(context.alloc(), waiting, octets)
                : octets;
        if (isDecided(context.pipeline())) {
            handOn(context);
        } else if (!isPreface()) {
            context.fireChannelRead(Unpooled.wrappedBuffer(NO_PREFACE));
            handOn(context);
        } else if (waiting.readableBytes() >= PREFACE.length) {
            context.fireChannelRead(waiting.readRetainedSlice(PREFACE.length));
            Http2Rules.imposeOn(
                    context.pipeline().get(Http2ConnectionHandler.class).decoder(), limits);
            handOn(context);
        }
    }

    // Without HTTP/2 there is nothing to decide; with TLS the octets say nothing.
    private static boolean isDecided(ChannelPipeline pipeline) {
        return pipeline.get("handler") != null || pipeline.get("ssl") != null;
    }

    private boolean isPreface() {
        int length = Math.min(waiting.readableBytes(), PREFACE.length);
        for (int i = 0; i < length; i++) {
            if (waiting.getByte(waiting.readerIndex() + i) != PREFACE[i]) {
                return false;
            }
        }
        return true;
    }

    private void handOn(ChannelHandlerContext context) {
        var pipeline = context.pipeline();
        if (pipeline.get("httpDecoder") != null) {
            pipeline.addAfter(ENCODER, "http1", new Http1Connection(context.channel(), patience, limits, shortcut));
            pipeline.remove("httpDecoder");
            removeIdle(pipeline);
        }
        var octets = waiting;
        waiting = Unpooled.EMPTY_BUFFER;
        pipeline.remove(this);
        context.fireChannelRead(octets);
        if (stopping) {
            OpenConnections.tell(context.channel());
        }
    }

    // It takes a reply that is long in being read for idleness.
    private static void removeIdle(ChannelPipeline pipeline) {
        if (pipeline.get("idle") != null) {
            pipeline.remove("idle");
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == OpenConnections.STOP) {
            stopping = true;
            context.executor().schedule(() -> closeSilent(context), ON_ITS_WAY_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            context.fireUserEventTriggered(event);
        }
    }

    private static void closeSilent(ChannelHandlerContext context) {
        if (!context.isRemoved()) {
            context.close();
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        deadline.cancel();
        waiting.release();
    }
}
