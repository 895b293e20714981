package dev.pamphlet.web;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.wire.RequestHead;
import dev.pamphlet.wire.Shortcut;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.Optional;

/**
 * Answers what is ready to be sent, in one piece. Left to the server is what has yet to be made or is long, what is the
 * server's own, and what goes wrong.
 *
 * @param publication what is published
 * @param date the time that each reply carries
 */
record SiteShortcut(Publication publication, DateHeader date) implements Shortcut {
    private static final Bytes NOTHING = Bytes.of("");

    @Override
    public Optional<ByteBuf> reply(RequestHead request, ByteBufAllocator allocator) {
        return ready(request).map(reply -> octets(reply, allocator));
    }

    /** The reply to a request; empty when the server is to answer. */
    Optional<Reply> ready(RequestHead request) {
        var target = request.target();
        if (!target.startsWith("/") || SiteRoute.isServersOwn(target)) {
            return Optional.empty();
        }
        try {
            return Optional.of(publication.respond(request)).filter(SiteShortcut::isReady);
        } catch (RuntimeException e) {
            // The server's own way tries again, and tells of what goes wrong.
            return Optional.empty();
        }
    }

    private static boolean isReady(Reply reply) {
        var isOnePiece = reply.content() instanceof Reply.Whole || reply.content() instanceof Reply.None;
        return reply.status() < ReplySender.FIRST_ERROR
                && isOnePiece
                && content(reply).length() <= ReplySender.LARGE;
    }

    /** The content of a reply that is ready. */
    static Bytes content(Reply reply) {
        return reply.content() instanceof Reply.Whole whole ? whole.bytes() : NOTHING;
    }

    /** All octets of a reply that is ready. */
    ByteBuf octets(Reply reply, ByteBufAllocator allocator) {
        return head(reply).end(content(reply), allocator);
    }

    private HeadOctets head(Reply reply) {
        return HeadOctets.begin(reply.status())
                .add("Date", date.at(System.currentTimeMillis()))
                .add(reply.headers())
                .add(reply.siteHeaders());
    }
}
