package dev.pamphlet.web;

import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.wire.Refusal;
import dev.pamphlet.wire.RequestHead;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request that has come to the server.
 *
 * @param request as the server has it
 */
record ServerRequest(HttpServerRequest request) implements RequestHead {
    @Override
    public String method() {
        return request.method().name();
    }

    // RFC 9113 §8.5: CONNECT of HTTP/2 has none.
    @Override
    public String target() {
        return Objects.requireNonNullElse(request.uri(), "");
    }

    @Override
    public List<String> fields(String name) {
        return request.headers().getAll(name);
    }

    /** How it is to be refused, when it stands for what was no request. What HTTP/2 has for a target may begin as it likes. */
    Optional<ErrorStatus> refusal() {
        return request.version() == HttpVersion.HTTP_2 ? Optional.empty() : Refusal.of(target());
    }
}
