package dev.pamphlet.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    boolean isOn() {
        return writer.isPresent();
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
        var received = Instant.now();
        long begin = System.nanoTime();
        var request = context.request();
        var response = context.response();
        context.addEndHandler(end -> {
            var outcome = new LoggedRequest.Outcome(
                    received,
                    Duration.ofNanos(System.nanoTime() - begin),
                    response.getStatusCode(),
                    // What is not sent to HEAD is counted, too.
                    request.method().equals(HttpMethod.HEAD) ? 0 : response.bytesWritten(),
                    // The end of a stream may be told before that of the reply on it, when another thread ends that.
                    end.succeeded() || response.ended());
            log.add(new LoggedRequest(sent(request), trace(request), outcome));
        });
    }

    private static LoggedRequest.Sent sent(HttpServerRequest request) {
        var isHttp = SiteRoute.refusal(request).isEmpty();
        var userAgent = Optional.ofNullable(request.headers().get(HttpHeaders.USER_AGENT));
        return new LoggedRequest.Sent(
                isHttp ? request.method().name() : "",
                isHttp ? SiteRoute.target(request) : "",
                protocol(request.version()),
                userAgent.orElse(""));
    }

    private static String protocol(HttpVersion version) {
        return switch (version) {
            case HTTP_1_0 -> "HTTP/1.0";
            case HTTP_1_1 -> "HTTP/1.1";
            case HTTP_2 -> "HTTP/2";
        };
    }

    private String trace(HttpServerRequest request) {
        return TraceId.of(request.headers()).map(id -> traces + id).orElse("");
    }

    /** Writes what is still to be written. */
    @PreDestroy
    void close() {
        writer.ifPresent(LogWriter::close);
    }
}
