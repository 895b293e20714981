package dev.pamphlet.wire;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;

/** A request of HTTP/1; of no use after it has been answered or handed on. */
final class Request implements RequestHead {
    private final RequestLine.Read line;
    private final FieldSection fields;

    Request(RequestLine.Read line, FieldSection fields) {
        this.line = line;
        this.fields = fields;
    }

    @Override
    public String method() {
        return line.method();
    }

    @Override
    public String target() {
        return line.target();
    }

    @Override
    public List<String> fields(String name) {
        return fields.values(name);
    }

    /** Whether no other is read on its connection (RFC 9112 §9.3). */
    boolean isLast() {
        return fields.saysClose();
    }

    /** Whether it is of HTTP/1.0, where a connection is kept only when both sides say so. */
    boolean isFirstVersion() {
        return line.version().equals(HttpVersion.HTTP_1_0);
    }

    /** The same for the server. */
    HttpRequest forServer() {
        var method = HttpMethod.valueOf(line.method());
        return new DefaultHttpRequest(line.version(), method, line.target(), fields.headers(), false);
    }
}
