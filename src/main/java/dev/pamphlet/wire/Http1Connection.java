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
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;

/**
 * A connection that speaks HTTP/1. It answers one request at a time, or hands it on and waits until the reply has been
 * written, so that nobody can heap up requests or replies in memory; and it watches over the time that all this takes.
 */
@SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be written to or closed is closed.
final class Http1Connection extends ChannelDuplexHandler {
    /** How many octets of requests to come may wait for the reply to the one before them. */
    private static final int MOST_WAITING = 8192;

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
                    ? ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(
                            context.alloc(), waiting.discardSomeReadBytes(), octets)
                    : octets;
            advance(context);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void advance(ChannelHandlerContext context) {
        advancing = true;
        while (isReady() && waiting.isReadable() && answer(reader.read(waiting), context)) {
            // One after the other.
        }
        advancing = false;
        if (!waiting.isReadable()) {
            waiting.release();
            waiting = Unpooled.EMPTY_BUFFER;
        }
        channel.config().setAutoRead(isReady() || waiting.readableBytes() < MOST_WAITING);
        if (!answering) {
            watch.follow(reader.stage());
        }
    }

    // The reply to the request before has been written, and most of what has been written has been read.
    private boolean isReady() {
        return !answering && channel.isWritable();
    }

    /** Answers a request; false when it has not all arrived. */
    private boolean answer(Outcome outcome, ChannelHandlerContext context) {
        if (outcome instanceof Outcome.Whole whole) {
            if (!last && replies.reply(whole.request())) {
                watch.begin(reader.stage());
            } else {
                handOn(whole.request().forServer(), context);
            }
            reader.forget();
        } else if (outcome instanceof Outcome.Refused refused) {
            handOn(Refusal.request(refused.status()), context);
        }
        return !(outcome instanceof Outcome.Unfinished);
    }

    private void handOn(HttpRequest request, ChannelHandlerContext context) {
        answering = true;
        context.fireChannelRead(request);
        context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
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
        // It never ends: nobody waits for that, neither when its reader has gone nor when the server stops.
        streaming = response.headers().contains(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.TEXT_EVENT_STREAM, true);
        if (streaming && (inputEnded || last)) {
            context.executor().execute(context::close);
        }
    }

    private ChannelPromise leaving(ChannelPromise promise, ChannelHandlerContext context) {
        return promise.unvoid().addListener(sent -> close(context, context.newPromise()));
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
        boolean isHeldUp = false;
        if (!answering) {
            advance(context);
            // Before that changes, for what is sent now makes room.
            isHeldUp = !isReady() && waiting.isReadable();
            channelReadComplete(context);
        }
        if (inputEnded && !answering && !isHeldUp) {
            context.writeAndFlush(Unpooled.EMPTY_BUFFER, leaving(context.newPromise(), context));
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        replies.flush();
        context.fireChannelReadComplete();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException) {
            // The other side has gone: nothing to tell, and the server, which else would close, may not know of it yet.
            context.close();
        } else {
            answering = true;
            replies.flush();
            context.fireExceptionCaught(cause);
            close(context, context.newPromise());
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
            answerNow(reader.withoutContent(), context);
        } else if (!answering) {
            watch.endSoon();
        }
    }

    private void answerNow(Outcome outcome, ChannelHandlerContext context) {
        answer(outcome, context);
        channelReadComplete(context);
    }

    private void timeOut() {
        var context = channel.pipeline().context(this);
        if (answering) {
            watch.begin(reader.stage());
        } else if (reader.stage() == Stage.BETWEEN) {
            close(context, context.newPromise());
        } else {
            answerNow(reader.refuse(ErrorStatus.REQUEST_TIMEOUT), context);
        }
    }

    /** Closes the connection; while the other side may still talk, when it has heard all replies (RFC 9112 §9.6). */
    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (!inputEnded && channel instanceof DuplexChannel duplex) {
            LastWords.hear(duplex);
            channel.closeFuture().addListener(closed -> promise.trySuccess());
        } else {
            context.close(promise);
        }
    }
}
