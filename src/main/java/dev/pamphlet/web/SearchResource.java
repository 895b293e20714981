package dev.pamphlet.web;

import dev.pamphlet.publish.Header;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** Where the search is. */
@Path(SearchResource.PATH)
public class SearchResource {
    static final String PATH = "/search";
    private static final String REPLY = SearchResource.class.getName();

    /** Whether this is what the router will find for a request. */
    static boolean isAt(RoutingContext context) {
        return context.normalizedPath().equals(PATH);
    }

    /** Hands a request down to here, with its reply. */
    static void hand(Reply reply, RoutingContext context) {
        context.put(REPLY, reply);
        context.next();
    }

    /** Answers with what was found. */
    @GET
    @NonBlocking
    public Response search(@Context RoutingContext context) {
        return response(context.get(REPLY));
    }

    /** A reply as REST sends it. */
    static Response response(Reply reply) {
        var response = Response.status(reply.status());
        add(reply.headers(), response);
        add(reply.siteHeaders(), response);
        content(reply).ifPresent(response::entity);
        return response.build();
    }

    private static Optional<byte[]> content(Reply reply) {
        if (reply.content() instanceof Reply.Whole whole) {
            return Optional.of(whole.bytes().toByteArray());
        }
        if (reply.content() instanceof Reply.Parts parts) {
            var octets = new ByteArrayOutputStream();
            parts.chunks().forEach(chunk -> octets.writeBytes(chunk.toByteArray()));
            return Optional.of(octets.toByteArray());
        }
        return Optional.empty();
    }

    private static void add(List<Header> headers, Response.ResponseBuilder response) {
        headers.forEach(header -> response.header(header.name(), header.value()));
    }
}
