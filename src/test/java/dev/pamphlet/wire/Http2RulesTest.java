package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2ConnectionHandlerBuilder;
import io.netty.handler.codec.http2.Http2FrameAdapter;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Http2RulesTest {
    private static final Limits LIMITS = new Limits(1_000, 1_000, 10, 1_000);

    /** RFC 9113 §8.7: what is refused may be sent again. */
    @Test
    void thereAreNoMoreStreamsOnAllConnectionsThanMayBe() {
        var streams = new Places(() -> 3);
        var one = connection(streams);
        var other = connection(streams);

        assertThat(refused(one, "HEADERS 5 1 GET ; HEADERS 5 3 GET")).isEmpty();
        assertThat(refused(other, "HEADERS 5 1 GET ; HEADERS 5 3 GET ; HEADERS 5 5 GET"))
                .containsExactlyInAnyOrder(3, 5);
        assertThat(refused(one, "RST_STREAM 0 1 00000008 ; HEADERS 5 5 GET")).isEmpty();
        assertThat(refused(other, "HEADERS 5 7 GET")).containsExactly(7);
        one.pipeline().context(Http2ConnectionHandler.class).close().syncUninterruptibly();
        assertThat(refused(other, "HEADERS 5 9 GET ; HEADERS 5 b GET")).isEmpty();
    }

    private static EmbeddedChannel connection(Places streams) {
        var handler = new Http2ConnectionHandlerBuilder()
                .server(true)
                .frameListener(new Http2FrameAdapter())
                .build();
        var connection = new EmbeddedChannel(handler);
        connection.writeInbound(Unpooled.wrappedBuffer(Frames.connection("SETTINGS 1 0 ")));
        Http2Rules.imposeOn(
                connection.pipeline().get(Http2ConnectionHandler.class).decoder(), LIMITS, streams);
        return connection;
    }

    /** The streams that are refused of some frames. */
    private static Set<Integer> refused(EmbeddedChannel connection, String frames) {
        connection.releaseOutbound();
        connection.writeInbound(Unpooled.wrappedBuffer(Frames.of(frames)));
        var refused = new HashSet<Integer>();
        for (ByteBuf frame = connection.readOutbound(); frame != null; frame = connection.readOutbound()) {
            // RST_STREAM, REFUSED_STREAM
            if (frame.readableBytes() >= 13 && frame.getByte(3) == 3 && frame.getInt(9) == 7) {
                refused.add(frame.getInt(5));
            }
            frame.release();
        }
        return refused;
    }
}
