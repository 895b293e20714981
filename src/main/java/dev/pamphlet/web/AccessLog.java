package dev.pamphlet.web;

import dev.pamphlet.web.LoggedRequest.Sent;
import dev.pamphlet.wire.RequestHead;
import dev.pamphlet.wire.Shortcut;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells of each request on standard output, when {@code pamphlet.access-log} is true; else it is not there at all. The
 * server has a log of its own, but that makes one text of a request, which a collector would have to take apart again.
 */
@Singleton
class AccessLog {
    private static final String BEGUN = AccessLog.class.getName();

    private final Optional<LogWriter> writer;
    private final String traces;

    /**
     * An access log.
     *
     * @param enabled whether there is one
     * @param project the Google Cloud project that traces are in; without it they go by their numbers alone
     */
    AccessLog(
            @ConfigProperty(name = "pamphlet.access-log", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "pamphlet.trace-project") Optional<String> project) {
        this.writer = enabled ? Optional.of(new LogWriter()) : Optional.empty();
        this.traces = project.map(name -> "projects/" + name + "/traces/").orElse("");
    }

    /** The same shortcut, but that what it answers is logged. */
    Shortcut logging(SiteShortcut shortcut) {
        return writer.map(log -> logging(shortcut, log)).orElse(shortcut);
    }

    private Shortcut logging(SiteShortcut shortcut, LogWriter log) {
        return (request, allocator) -> {
            var arrival = Arrival.now();
            return shortcut.ready(request).map(reply -> {
                var bytes = SiteShortcut.content(reply).length();
                var outcome = arrival.outcome(reply.status(), bytes, true);
                log.add(new LoggedRequest(sent(request, "HTTP/1.1"), trace(request), outcome));
                return shortcut.octets(reply, allocator);
            });
        };
    }

    /** The same handler, but that a request which comes to it is logged once its reply has been sent. */
    Handler<RoutingContext> logging(Handler<RoutingContext> handler) {
        return writer.map(log -> logging(handler, log)).orElse(handler);
    }

    private Handler<RoutingContext> logging(Handler<RoutingContext> handler, LogWriter log) {
        return context -> {
            // What no route has wanted comes to a second handler.
            if (context.get(BEGUN) == null) {
                context.put(BEGUN, true);
                begin(context, log);
            }
            handler.handle(context);
        };
    }

    private void begin(RoutingContext context, LogWriter log) {
        var arrival = Arrival.now();
        var request = new ServerRequest(context.request());
        var response = context.response();
        var told = new AtomicBoolean();
        context.addEndHandler(end -> {
            // On HTTP/2 the end of a stream may be told as well as that of the reply on it, and before it, where that
            // is ended by another thread.
            if (told.compareAndSet(false, true)) {
                var isComplete = end.succeeded() || response.ended();
                // The server counts what it does not send to HEAD, too.
                var bytes = request.method().equals("HEAD") ? 0 : response.bytesWritten();
                var outcome = arrival.outcome(response.getStatusCode(), bytes, isComplete);
                log.add(new LoggedRequest(sent(request), trace(request), outcome));
            }
        });
    }

    private static Sent sent(ServerRequest request) {
        return request.refusal().isPresent()
                ? Sent.NO_HTTP
                : sent(request, protocol(request.request().version()));
    }

    private static String protocol(HttpVersion version) {
        return switch (version) {
            case HTTP_1_0 -> "HTTP/1.0";
            case HTTP_1_1 -> "HTTP/1.1";
            case HTTP_2 -> "HTTP/2";
        };
    }

    private static Sent sent(RequestHead request, String protocol) {
        var userAgent = request.fields("User-Agent").stream().findFirst().orElse("");
        return new Sent(request.method(), request.target(), protocol, userAgent);
    }

    private String trace(RequestHead request) {
        return TraceId.of(request).map(id -> traces + id).orElse("");
    }

    /** Writes what is still to be written. */
    @PreDestroy
    void close() {
        writer.ifPresent(LogWriter::close);
    }

    /**
     * When a request came, by two clocks.
     *
     * @param time by the one that may be set
     * @param nanos by the one that only goes on
     */
    private record Arrival(Instant time, long nanos) {
        static Arrival now() {
            return new Arrival(Instant.now(), System.nanoTime());
        }

        LoggedRequest.Outcome outcome(int status, long bytes, boolean complete) {
            var duration = Duration.ofNanos(System.nanoTime() - nanos);
            return new LoggedRequest.Outcome(time, duration, status, bytes, complete);
        }
    }
}
