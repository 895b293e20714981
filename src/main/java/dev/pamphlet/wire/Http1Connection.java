package dev.pamphlet.wire;

import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.wire.RequestReader.Outcome;
import dev.pamphlet.wire.RequestReader.Stage;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;

/**
 * A connection that speaks HTTP/1. It hands on one request at a time, the next when the reply to the one before has been
 * written, so that nobody can heap up requests or replies in memory; and it watches over the time that all this takes.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be written to or closed is closed.
final class Http1Connection extends ChannelDuplexHandler {
    /** How many octets of requests to come may wait for the reply to the one before them. */
    private static final int MOST_WAITING = 8192;

    /** A reply that never ends: nobody waits for its end, neither when its reader has gone nor when the server stops. */
    private static final String EVENTS = "text/event-stream";

    private final Channel channel;
    private final ShortReplies replies;
    private final RequestReader reader;
    private final Watch watch;
    private ByteBuf waiting = Unpooled.EMPTY_BUFFER;
    private boolean answering;
    private boolean streaming;
    private boolean advancing;
    private boolean last;
    private boolean inputEnded;
    private boolean handedOn;

    Http1Connection(Channel channel, Patience patience, Limits limits, Shortcut shortcut) {
        this.channel = channel;
        this.replies = new ShortReplies(channel, shortcut);
        this.reader = new RequestReader(limits);
        this.watch = new Watch(channel, patience, this::timeOut);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        // RFC 9112 §9.6: who has said all may still be read to.
        channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
        watch.begin(Stage.BETWEEN);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        watch.cancel();
        waiting.release();
        waiting = Unpooled.EMPTY_BUFFER;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof ByteBuf octets) {
            waiting = waiting.isReadable()
                    ? ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(context.alloc(), waiting, octets)
                    : octets;
            advance(context);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void advance(ChannelHandlerContext context) {
        advancing = true;
        boolean goesOn = true;
        while (goesOn && isReady() && waiting.isReadable()) {
            goesOn = handOn(reader.read(waiting), context);
        }
        advancing = false;
        if (!waiting.isReadable()) {
            waiting.release();
            waiting = Unpooled.EMPTY_BUFFER;
        }
        boolean wantsMore = isReady() || waiting.readableBytes() < MOST_WAITING;
        if (channel.config().isAutoRead() != wantsMore) {
            channel.config().setAutoRead(wantsMore);
        }
        if (!answering) {
            watch.follow(reader.stage());
        }
    }

    // The reply to the request before has been written, and most of what has been written has been read.
    private boolean isReady() {
        return !answering && channel.isWritable();
    }

    private boolean handOn(Outcome outcome, ChannelHandlerContext context) {
        if (outcome instanceof Outcome.Unfinished) {
            return false;
        }
        last |= outcome instanceof Outcome.Whole whole && whole.request().isLast();
        if (!last && outcome instanceof Outcome.Whole whole && replies.reply(whole.request())) {
            watch.begin(reader.stage());
            return true;
        }
        answering = true;
        handedOn = true;
        context.fireChannelRead(
                outcome instanceof Outcome.Whole whole
                        ? whole.request().forServer()
                        : Refusal.request(((Outcome.Refused) outcome).status()));
        context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        return true;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            begin(response, context);
        }
        if (!(message instanceof LastHttpContent)) {
            context.write(message, promise);
            return;
        }
        streaming = false;
        context.write(message, last ? leaving(promise, context) : promise);
        answered(context);
    }

    private void begin(HttpResponse response, ChannelHandlerContext context) {
        last |= Refusal.isLast(response.status().code());
        if (last) {
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        streaming = response.headers().contains(HttpHeaderNames.CONTENT_TYPE, EVENTS, true);
        if (streaming && (inputEnded || last)) {
            context.executor().execute(context::close);
        }
    }

    private ChannelPromise leaving(ChannelPromise promise, ChannelHandlerContext context) {
        return promise.unvoid().addListener(sent -> leave(context, context.newPromise()));
    }

    private void answered(ChannelHandlerContext context) {
        answering = last;
        watch.begin(reader.stage());
        if (!advancing && !last && (waiting.isReadable() || inputEnded)) {
            // Not before the server is done with this reply.
            context.executor().execute(() -> resume(context));
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (isReady() && waiting.isReadable()) {
            context.executor().execute(() -> resume(context));
        }
        context.fireChannelWritabilityChanged();
    }

    private void resume(ChannelHandlerContext context) {
        if (!answering) {
            advance(context);
            channelReadComplete(context);
        }
        if (inputEnded && !answering) {
            context.writeAndFlush(Unpooled.EMPTY_BUFFER, leaving(context.newPromise(), context));
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        replies.flush();
        if (handedOn) {
            handedOn = false;
            context.fireChannelReadComplete();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException) {
            // The other side has gone, and the server may not have heard of it at all yet.
            context.close();
        } else {
            context.fireExceptionCaught(cause);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent && streaming) {
            context.close();
        } else if (event instanceof ChannelInputShutdownEvent) {
            inputEnded = true;
            resume(context);
        } else if (event == OpenConnections.STOP) {
            stop(context);
        } else {
            context.fireUserEventTriggered(event);
        }
    }

    private void stop(ChannelHandlerContext context) {
        last = true;
        if (streaming) {
            context.close();
        } else if (!answering && reader.stage() == Stage.CONTENT) {
            handOn(reader.withoutContent(), context);
            channelReadComplete(context);
        } else if (!answering) {
            watch.endSoon();
        }
    }

    private void timeOut() {
        var context = channel.pipeline().context(this);
        if (answering) {
            watch.begin(reader.stage());
        } else if (reader.stage() == Stage.BETWEEN) {
            leave(context, context.newPromise());
        } else {
            handOn(reader.refuse(ErrorStatus.REQUEST_TIMEOUT), context);
            channelReadComplete(context);
        }
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        leave(context, promise);
    }

    /** Closes the connection; where the other side may still be talking, when it has heard the reply to that. */
    private void leave(ChannelHandlerContext context, ChannelPromise promise) {
        boolean isTalking = reader.stage() == Stage.LOST || waiting.isReadable();
        if (isTalking && !inputEnded && channel instanceof DuplexChannel duplex) {
            LastWords.hear(duplex);
            channel.closeFuture().addListener(closed -> promise.trySuccess());
        } else {
            context.close(promise);
        }
    }
}
