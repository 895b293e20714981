package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.Optional;

/**
 * Answers requests of HTTP/1.1 in the thread of their connection, past the server, whose own way from a request to a
 * reply costs several times what finding and sending it does. What a shortcut leaves to the server is answered there.
 */
@FunctionalInterface
public interface Shortcut {
    /** None. */
    Shortcut NONE = (request, allocator) -> Optional.empty();

    /**
     * The whole reply to a request, after which the connection is kept.
     *
     * @param request of HTTP/1.1; of no use afterwards
     * @param allocator of the connection
     * @return the reply as it is sent (RFC 9112 §4); empty when the server is to answer
     */
    Optional<ByteBuf> reply(RequestHead request, ByteBufAllocator allocator);
}
