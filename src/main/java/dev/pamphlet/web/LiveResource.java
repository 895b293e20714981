package dev.pamphlet.web;

import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What keeps open pages up to date while their author writes; for readers there is nothing here. */
@Path(LiveScript.PATH)
@Singleton
public class LiveResource {
    private final Publication publication = Publication.ofApplication();
    private final OpenPages openPages = new OpenPages();

    void end(@Observes ShutdownEvent shutdown) {
        openPages.close();
    }

    /** A message for each change from now on, and one at once about how things are (HTML Standard §9.2). */
    @GET
    @Path("events")
    @Produces(jakarta.ws.rs.core.MediaType.SERVER_SENT_EVENTS)
    public Multi<String> events() {
        return openPages.follow(folder()).map(LiveResource::message);
    }

    /** What is wrong now, as a page. */
    @GET
    @Path("problems")
    @Blocking
    public Response problems() {
        return SearchResource.response(folder().problems());
    }

    /** The script of open pages. */
    @GET
    @Path("script.js")
    @Blocking
    public Response script() {
        return file("script.js");
    }

    /** What the script puts on a page is styled by this, and so is the page about problems. */
    @GET
    @Path("style.css")
    @Blocking
    public Response style() {
        return file("style.css");
    }

    /** What marks the tab of the page about problems. */
    @GET
    @Path("icon.svg")
    @Blocking
    public Response icon() {
        return file("icon.svg");
    }

    private Response file(String name) {
        folder();
        try (InputStream stream = Objects.requireNonNull(LiveResource.class.getResourceAsStream("/live/" + name))) {
            return Response.ok(stream.readAllBytes(), MediaType.ofFile(name).toString())
                    .header("Cache-Control", CachePolicy.NO_STORE.header().value())
                    .build();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private WorkingFolder folder() {
        return publication.beingWritten().orElseThrow(() -> {
            var notFound = Responder.failure(publication.routes(), ErrorStatus.NOT_FOUND);
            return new NotFoundException(SearchResource.response(notFound));
        });
    }

    /** Paths are percent-encoded, so they need no escape in JSON. */
    private static String message(Preview preview) {
        var errors = preview.problems().stream().filter(Problem::isError).count();
        return "{\"errors\":" + errors + ",\"warnings\":" + (preview.problems().size() - errors) + ",\"moved\":{"
                + preview.moved().entrySet().stream().map(LiveResource::member).collect(Collectors.joining(",")) + "}}";
    }

    private static String member(Map.Entry<Permalink, Permalink> move) {
        return "\"" + move.getKey().href() + "\":\"" + move.getValue().href() + "\"";
    }
}
