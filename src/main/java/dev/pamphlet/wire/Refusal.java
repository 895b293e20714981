package dev.pamphlet.wire;

import dev.pamphlet.publish.ErrorStatus;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.util.Optional;

/** Says, in the place of a request that is none, how it is to be refused: so the reply looks like any other of the site. */
public final class Refusal {
    // No request-target that is read from a connection begins with a space, which is what ends the method before it.
    private static final String TARGET = " ";

    private Refusal() {}

    static HttpRequest request(ErrorStatus status) {
        var headers = HeadersMultiMap.headers()
                .add(HttpHeaderNames.HOST, "none.invalid")
                // RFC 9112 §9.6: what follows on the connection cannot be told from the rest of it.
                .add(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, TARGET + status.name(), headers, false);
    }

    /**
     * Whether a connection of HTTP/1 ends with a reply: where the fault is in the request as such, there is nothing to go
     * on with; where it is in its address, there is.
     */
    static boolean isLast(int status) {
        return switch (status) {
            case 400, 408, 413, 414, 417, 431, 500, 501, 505 -> true;
            default -> false;
        };
    }

    /**
     * How a request of HTTP/1 is to be refused.
     *
     * @param target its request-target
     * @return empty for one that was read as it is
     */
    public static Optional<ErrorStatus> of(String target) {
        return target.startsWith(TARGET)
                ? Optional.of(ErrorStatus.valueOf(target.substring(TARGET.length())))
                : Optional.empty();
    }
}
