package dev.pamphlet.web;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.wire.Request;
import dev.pamphlet.wire.Shortcut;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.List;
import java.util.Optional;

/**
 * Answers what is ready to be sent, in one piece. Left to the server is what has yet to be made or is long, what is the
 * server's own, and what goes wrong.
 *
 * @param publication what is published
 * @param date the time that each reply carries
 */
record SiteShortcut(Publication publication, DateHeader date) implements Shortcut {
    /** Octets of content, which are copied out of the site at once. */
    private static final int LONGEST = 1 << 16;

    private static final int FIRST_ERROR = 400;
    private static final Bytes NOTHING = Bytes.of("");

    @Override
    public Optional<ByteBuf> reply(Request request, ByteBufAllocator allocator) {
        var target = request.target();
        if (!target.startsWith("/") || SiteRoute.isServersOwn(target)) {
            return Optional.empty();
        }
        try {
            return octets(publication.respond(new Head(request)), allocator);
        } catch (RuntimeException e) {
            // The server's own way comes to the same, and tells of it.
            return Optional.empty();
        }
    }

    private Optional<ByteBuf> octets(Reply reply, ByteBufAllocator allocator) {
        if (reply.status() >= FIRST_ERROR) {
            return Optional.empty();
        }
        if (reply.content() instanceof Reply.Whole whole && whole.bytes().length() <= LONGEST) {
            return Optional.of(head(reply).with(whole.bytes(), allocator));
        }
        return reply.content() instanceof Reply.None
                ? Optional.of(head(reply).with(NOTHING, allocator))
                : Optional.empty();
    }

    private HeadOctets head(Reply reply) {
        return HeadOctets.begin(reply.status())
                .add("Date", date.at(System.currentTimeMillis()))
                .add(reply.headers())
                .addOfSite(reply.siteHeaders());
    }

    private record Head(Request request) implements RequestHead {
        @Override
        public String method() {
            return request.method();
        }

        @Override
        public String target() {
            return request.target();
        }

        @Override
        public List<String> fields(String name) {
            return request.fields(name);
        }
    }
}
