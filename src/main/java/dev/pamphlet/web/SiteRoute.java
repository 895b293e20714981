package dev.pamphlet.web;

import dev.pamphlet.publish.BrokenTemplateException;
import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.wire.ConnectionExtension;
import dev.pamphlet.wire.Places;
import dev.pamphlet.wire.RequestHead;
import dev.pamphlet.wire.Shortcut;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Puts the responder on the server's router, ahead of all that is dynamic. */
@Singleton
class SiteRoute {
    private static final Logger LOG = Logger.getLogger(SiteRoute.class);

    /** Right after the handlers that reload the application in dev mode. */
    private static final int FIRST = RouteConstants.ROUTE_ORDER_HOT_REPLACEMENT + 1;

    private final Publication publication = Publication.ofApplication();
    private final DateHeader date = new DateHeader();
    private final ReplySender sender = new ReplySender(date);
    private final AtomicBoolean making = new AtomicBoolean();
    private final Places places = Places.ofRequests();
    private final AccessLog log;
    private final Vertx vertx;
    private final VertxHttpConfig settings;

    SiteRoute(AccessLog log, Vertx vertx, VertxHttpConfig settings) {
        this.log = log;
        this.vertx = vertx;
        this.settings = settings;
    }

    void addTo(@Observes Router router) {
        ConnectionExtension.take(isWatched() ? Shortcut.NONE : log.logging(new SiteShortcut(publication, date)));
        router.route().order(FIRST).handler(log.logging(this::handle)).failureHandler(log.logging(this::refuse));
        // The router turns away what is no path before it asks any route, and what no route has wanted in the end.
        router.errorHandler(400, log.logging(this::answer));
        router.errorHandler(404, log.logging(this::answer));
    }

    // What reloads, counts, traces or adds to replies is on the server's own way.
    private boolean isWatched() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT
                || vertx.isMetricsEnabled()
                || ((VertxInternal) vertx).tracer() != null
                || settings.accessLog().enabled()
                || settings.recordRequestStartTime()
                || !settings.header().isEmpty()
                || !settings.filter().isEmpty();
    }

    private void handle(RoutingContext context) {
        var request = new ServerRequest(context.request());
        if (!isServersOwn(request.target())) {
            answer(reply(request), context);
        } else if (isReading(request)) {
            handDown(context);
        } else {
            sender.send(Responder.unread(request, publication.routes()), context.response());
        }
    }

    private void answer(Reply reply, RoutingContext context) {
        if (!(reply.content() instanceof Reply.Deferred deferred)) {
            sender.send(reply, context.response());
        } else if (deferred.instead().isPresent()) {
            sendBest(deferred, deferred.instead().get(), context);
        } else if (SearchResource.isAt(context)) {
            make(deferred, context, made -> {
                context.response().headers().add("Date", date.at(System.currentTimeMillis()));
                SearchResource.hand(made, context);
            });
        } else {
            make(deferred, context, made -> sender.send(made, context.response()));
        }
    }

    /** Has a reply made by a thread that may take its time, unless as many are being made as memory holds. */
    private void make(Reply.Deferred deferred, RoutingContext context, Consumer<Reply> then) {
        var response = context.response();
        if (!places.take()) {
            sender.send(Reply.busy(publication.routes().headers()), response);
            return;
        }
        // Not for whoever has left meanwhile.
        Callable<Optional<Reply>> maker =
                () -> response.closed() ? Optional.empty() : Optional.of(made(deferred, context));
        context.vertx().executeBlocking(maker, false).onComplete(made -> {
            places.giveBack();
            (made.succeeded() ? made.result() : Optional.of(failure())).ifPresent(then);
        });
    }

    /** Sends what takes a while to make, but makes one at a time, so that a flood of requests for nothing is harmless. */
    private void sendBest(Reply.Deferred deferred, Reply instead, RoutingContext context) {
        if (!making.compareAndSet(false, true)) {
            sender.send(instead, context.response());
            return;
        }
        Callable<Reply> maker = () -> made(deferred, context);
        context.vertx().executeBlocking(maker, false).onComplete(made -> {
            making.set(false);
            sender.send(made.succeeded() ? made.result() : instead, context.response());
        });
    }

    private Reply made(Reply.Deferred deferred, RoutingContext context) {
        return reply(new ServerRequest(context.request()), deferred.reply());
    }

    /** Hands on what has failed in a dynamic route, and answers the rest. */
    private void refuse(RoutingContext context) {
        if (isServersOwn(new ServerRequest(context.request()).target())) {
            context.next();
        } else {
            answer(context);
        }
    }

    /**
     * Answers what was refused before it came to a route: what is no HTTP, targets that are no path, requests without
     * Host, dynamic paths that are not there.
     */
    private void answer(RoutingContext context) {
        var request = new ServerRequest(context.request());
        var response = context.response();
        if (response.ended()) {
            return;
        }
        var refusal = request.refusal();
        if (refusal.isPresent()) {
            sender.send(Responder.failure(publication.routes(), refusal.get()), response);
            return;
        }
        var reply = isServersOwn(request.target())
                ? Responder.failure(publication.routes(), ErrorStatus.NOT_FOUND)
                : reply(request);
        // RFC 9112 §3.2: a request without Host is a bad one, whatever it asks for.
        var isBad = context.statusCode() == 400 && reply.status() < 400;
        if (isBad) {
            sender.send(Responder.failure(publication.routes(), ErrorStatus.BAD_REQUEST), response);
        } else {
            sender.send(reply.content() instanceof Reply.Deferred ? failure() : reply, response);
        }
    }

    // Also in its normal form, which is what the routes go by: /q/../search is not.
    static boolean isServersOwn(String target) {
        return target.startsWith(Publisher.SERVERS_OWN)
                && NormalPath.of(target.replaceFirst("[?#].*", ""))
                        .filter(path -> path.startsWith(Publisher.SERVERS_OWN))
                        .isPresent();
    }

    // What answers there does not look at the method.
    private static boolean isReading(RequestHead request) {
        return request.method().equals("GET")
                || request.method().equals("HEAD")
                || LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }

    private void handDown(RoutingContext context) {
        context.addHeadersEndHandler(end -> complete(context.response().headers()));
        context.next();
    }

    private void complete(MultiMap headers) {
        if (!headers.contains("Date")) {
            headers.add("Date", date.at(System.currentTimeMillis()));
        }
        // The developer's tools in dev mode have scripts of their own that the site's policy would stop.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            publication.routes().headers().forEach(header -> headers.set(header.name(), header.value()));
        }
    }

    private Reply reply(RequestHead request) {
        return reply(request, () -> publication.respond(request));
    }

    private Reply reply(RequestHead request, Supplier<Reply> maker) {
        try {
            return maker.get();
        } catch (BrokenTemplateException e) {
            LOG.error("Cannot answer " + request.method() + " " + request.target() + ": " + e.getMessage());
            return failure();
        } catch (RuntimeException e) {
            LOG.error("Cannot answer " + request.method() + " " + request.target(), e);
            return failure();
        }
    }

    private Reply failure() {
        var routes = publication.routes();
        try {
            return Responder.failure(routes, ErrorStatus.INTERNAL_SERVER_ERROR);
        } catch (RuntimeException e) {
            LOG.error("Cannot print the page for errors either", e);
            return Reply.text(500, "500 Internal Server Error\n", routes.headers());
        }
    }
}
