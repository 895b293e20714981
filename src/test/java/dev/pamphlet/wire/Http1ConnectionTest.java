package dev.pamphlet.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Http1ConnectionTest {
    private static final int PATIENCE_MILLIS = 8_000;
    private static final int ON_ITS_WAY_MILLIS = 200;
    private static final long MOST_MEMORY = 16 * 1024;
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
    private static final Limits LIMITS = new Limits(1_000, 1_000, 10, 1_000);

    private final NioEventLoopGroup threads = new NioEventLoopGroup(1);
    private final Queue<Throwable> told = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() throws InterruptedException {
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }

    /** Were the connection kept, the next reply would be taken for that of the request which had none. */
    @Test
    void whatCannotBeAnsweredEndsTheConnectionAfterTheRepliesBeforeIt() throws Exception {
        try (var socket = new Socket()) {
            socket.connect(listening());
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(socket, "/first/", "/broken/", "/last/");
            Thread.sleep(ON_ITS_WAY_MILLIS);
            // Were it closed for what is still said, the reply would be lost.
            send(socket, "/late/");
            Thread.sleep(ON_ITS_WAY_MILLIS);

            assertThat(socket.getInputStream().readAllBytes())
                    .asString(US_ASCII)
                    .isEqualTo("/first/");
        }
        assertThat(told).singleElement().isInstanceOf(StackOverflowError.class);
    }

    /** Of requests of which each arrives with the beginning of the next, there are never more than a few in memory. */
    @Test
    void whatHasBeenReadIsForgotten() {
        var allocator = new UnpooledByteBufAllocator(false);
        var connection = new EmbeddedChannel();
        connection.config().setAllocator(allocator);
        connection.pipeline().addLast(FirstOctets.ENCODER, new HttpResponseEncoder());
        connection.pipeline().addLast(new Http1Connection(connection, PATIENCE, LIMITS, Http1ConnectionTest::echo));
        var request = "GET /short/ HTTP/1.1\r\nHost: a\r\nUser-Agent: " + "x".repeat(500) + "\r\n\r\n";

        connection.writeInbound(octets("GET ", allocator));
        for (int i = 0; i < 1_000; i++) {
            connection.writeInbound(octets(request.substring(4) + "GET ", allocator));
            connection.<ByteBuf>readOutbound().release();

            assertThat(allocator.metric().usedHeapMemory()).isLessThan(MOST_MEMORY);
        }
        connection.finishAndReleaseAll();
        assertThat(allocator.metric().usedHeapMemory()).isZero();
    }

    private static ByteBuf octets(String text, ByteBufAllocator allocator) {
        return allocator.heapBuffer().writeBytes(text.getBytes(US_ASCII));
    }

    private InetSocketAddress listening() throws InterruptedException {
        var listener = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(FirstOctets.ENCODER, new HttpResponseEncoder())
                                .addLast(new Http1Connection(channel, PATIENCE, LIMITS, Http1ConnectionTest::echo))
                                .addLast(new Server());
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
        return (InetSocketAddress) listener.localAddress();
    }

    private static Optional<ByteBuf> echo(RequestHead request, ByteBufAllocator allocator) {
        if (request.target().equals("/broken/")) {
            throw new StackOverflowError("something broke");
        }
        return Optional.of(Unpooled.copiedBuffer(request.target(), US_ASCII));
    }

    private static void send(Socket socket, String... targets) throws IOException {
        var requests = new StringBuilder();
        for (var target : targets) {
            requests.append("GET ").append(target).append(" HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        socket.getOutputStream().write(requests.toString().getBytes(US_ASCII));
    }

    /** Like the one that requests are handed on to, it closes what is broken. */
    private final class Server extends ChannelInboundHandlerAdapter {
        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // A connection that cannot be closed is closed.
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            told.add(cause);
            context.close();
        }
    }
}
