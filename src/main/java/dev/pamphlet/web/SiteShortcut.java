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
        var target = request.target();
        if (!target.startsWith("/") || SiteRoute.isServersOwn(target)) {
            return Optional.empty();
        }
        try {
            return octets(publication.respond(request), allocator);
        } catch (RuntimeException e) {
            // The server's own way tries again, and tells of what goes wrong.
            return Optional.empty();
        }
    }

    private Optional<ByteBuf> octets(Reply reply, ByteBufAllocator allocator) {
        if (reply.status() >= ReplySender.FIRST_ERROR) {
            return Optional.empty();
        }
        if (reply.content() instanceof Reply.Whole whole && whole.bytes().length() <= ReplySender.LARGE) {
            return Optional.of(head(reply).end(whole.bytes(), allocator));
        }
        return reply.content() instanceof Reply.None
                ? Optional.of(head(reply).end(NOTHING, allocator))
                : Optional.empty();
    }

    private HeadOctets head(Reply reply) {
        return HeadOctets.begin(reply.status())
                .add("Date", date.at(System.currentTimeMillis()))
                .add(reply.headers())
                .add(reply.siteHeaders());
    }
}
