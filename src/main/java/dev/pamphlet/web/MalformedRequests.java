package dev.pamphlet.web;

import dev.pamphlet.publish.ErrorStatus;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;

/**
 * Puts, in the place of a request that is no HTTP, one that says how it is to be refused, and lets nothing through after
 * it. So a refusal keeps its turn among the replies of a connection and looks like any other reply of the site.
 */
final class MalformedRequests extends ChannelInboundHandlerAdapter {
    // No request-target that is read from a connection begins with a space, which is what ends the method before it.
    private static final String TARGET = " ";

    private boolean refused;

    /** How a request with this target is to be refused; empty for one that was read as it is. */
    static Optional<ErrorStatus> refusal(String target) {
        return target.startsWith(TARGET)
                ? Optional.of(ErrorStatus.valueOf(target.substring(TARGET.length())))
                : Optional.empty();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        var refusal = message instanceof HttpRequest request ? refusal(request) : Optional.<ErrorStatus>empty();
        if (refusal.isEmpty()) {
            context.fireChannelRead(message);
            return;
        }
        refused = true;
        ReferenceCountUtil.release(message);
        context.fireChannelRead(new Refusing(refusal.get()));
        context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
    }

    private static Optional<ErrorStatus> refusal(HttpRequest request) {
        var result = request.decoderResult();
        if (result.isFailure()) {
            return Optional.of(refusal(result.cause()));
        }
        // RFC 9110 §15.6.6: of another major version
        if (request.protocolVersion().majorVersion() != 1) {
            return Optional.of(ErrorStatus.VERSION_NOT_SUPPORTED);
        }
        // RFC 9110 §2.5: of a minor version to come, which is read as the latest one known
        if (request.protocolVersion().minorVersion() > 1) {
            request.setProtocolVersion(HttpVersion.HTTP_1_1);
        }
        // RFC 9112 §3.2: more than one Host (none at all is the router's matter); §5: a field without a name
        var headers = request.headers();
        return headers.getAll(HttpHeaderNames.HOST).size() > 1 || headers.contains("")
                ? Optional.of(ErrorStatus.BAD_REQUEST)
                : Optional.empty();
    }

    private static ErrorStatus refusal(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return ErrorStatus.URI_TOO_LONG;
        }
        return cause instanceof TooLongHttpHeaderException ? ErrorStatus.HEADERS_TOO_LARGE : ErrorStatus.BAD_REQUEST;
    }

    /** In the place of a request that is no HTTP. */
    private static final class Refusing extends DefaultHttpRequest {
        private final ErrorStatus status;

        Refusing(ErrorStatus status) {
            super(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
            this.status = status;
            headers().set(HttpHeaderNames.HOST, "none.invalid");
            // RFC 9112 §9.6: what follows on the connection cannot be told from the rest of it.
            headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }

        @Override
        public String uri() {
            return TARGET + status.name();
        }
    }
}
