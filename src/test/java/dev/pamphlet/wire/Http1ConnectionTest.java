package dev.pamphlet.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Http1ConnectionTest {
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));
    private static final Limits LIMITS = new Limits(1_000, 1_000, 10, 1_000);

    /** Were the connection kept, the next reply would be taken for that of the request which had none. */
    @Test
    void whatCannotBeAnsweredEndsTheConnection() {
        var connection = new EmbeddedChannel();
        connection.pipeline().addLast(FirstOctets.ENCODER, new HttpResponseEncoder());
        connection.pipeline().addLast(new Http1Connection(connection, PATIENCE, LIMITS, (request, allocator) -> {
            if (request.target().equals("/broken/")) {
                throw new StackOverflowError("something broke");
            }
            return Optional.of(Unpooled.copiedBuffer(request.target(), US_ASCII));
        }));

        assertThatThrownBy(() -> connection.writeInbound(requests("/first/", "/broken/", "/last/")))
                .isInstanceOf(StackOverflowError.class);

        assertThat(connection.isOpen()).isFalse();
        assertThat(sent(connection)).isEqualTo("/first/");
    }

    private static ByteBuf requests(String... targets) {
        var octets = Unpooled.buffer();
        for (var target : targets) {
            octets.writeCharSequence("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n", US_ASCII);
        }
        return octets;
    }

    private static String sent(EmbeddedChannel connection) {
        var sent = new StringBuilder();
        for (ByteBuf octets = connection.readOutbound(); octets != null; octets = connection.readOutbound()) {
            sent.append(octets.toString(US_ASCII));
            octets.release();
        }
        return sent.toString();
    }
}
