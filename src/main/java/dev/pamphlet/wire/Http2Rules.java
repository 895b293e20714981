package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionDecoder;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Settings;
import io.netty.handler.codec.http2.Http2Stream;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;

/**
 * What RFC 9113 has a server refuse and Netty lets pass, stands between it and the server. The content of requests is
 * dropped here too, so that none of it waits in memory for somebody who wants it.
 */
final class Http2Rules extends Http2FrameListenerDecorator {
    private final Http2ConnectionDecoder decoder;
    private final Http2Connection connection;
    private final Http2Connection.PropertyKey received;
    private final Limits limits;
    private final Places streams;

    private Http2Rules(Http2ConnectionDecoder decoder, Limits limits, Places streams) {
        super(decoder.frameListener());
        this.decoder = decoder;
        this.connection = decoder.connection();
        this.received = connection.newKey();
        this.limits = limits;
        this.streams = streams;
    }

    /** Puts them between what is read from a connection and the server. */
    static void imposeOn(Http2ConnectionDecoder decoder, Limits limits) {
        imposeOn(decoder, limits, Places.OF_STREAMS);
    }

    static void imposeOn(Http2ConnectionDecoder decoder, Limits limits, Places streams) {
        var rules = new Http2Rules(decoder, limits, streams);
        decoder.frameListener(rules);
        decoder.connection().addListener(rules.new Ends());
    }

    @Override
    public void onSettingsRead(ChannelHandlerContext context, Http2Settings settings) throws Http2Exception {
        super.onSettingsRead(context, settings);
        // At the first, the server puts another in its own place.
        if (!(decoder.frameListener() instanceof Http2Rules)) {
            imposeOn(decoder, limits, streams);
        }
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext context, int stream, Http2Headers headers, int padding, boolean isEnd)
            throws Http2Exception {
        check(stream, headers, isEnd);
        super.onHeadersRead(context, stream, headers, padding, isEnd);
    }

    @Override
    @SuppressWarnings("TooManyParameters") // Netty's
    public void onHeadersRead(
            ChannelHandlerContext context,
            int stream,
            Http2Headers headers,
            int dependency,
            short weight,
            boolean isExclusive,
            int padding,
            boolean isEnd)
            throws Http2Exception {
        check(stream, headers, isEnd);
        super.onHeadersRead(context, stream, headers, dependency, weight, isExclusive, padding, isEnd);
    }

    private void check(int stream, Http2Headers headers, boolean isEnd) throws Http2Exception {
        boolean isTrailer = connection.stream(stream).getProperty(received) != null;
        if (!isTrailer && !streams.take()) {
            // §8.7: nothing has been done, so that it may be tried again.
            throw Http2Exception.streamError(stream, Http2Error.REFUSED_STREAM, "too many streams");
        }
        connection.stream(stream).setProperty(received, 0L);
        int lines = 0;
        for (var field : headers) {
            lines++;
            // §8.2.1, and §8.1: no pseudo-fields in a trailer
            demand(isValid(field.getKey(), field.getValue(), isTrailer), stream, "no field");
        }
        demand(lines <= limits.fieldLines(), stream, "too many fields");
        // §8.1: a second field section is the trailer, which is the end.
        demand(isEnd || !isTrailer, stream, "no end");
    }

    private static boolean isValid(CharSequence name, CharSequence value, boolean isTrailer) {
        var nameOctets = octets(name);
        boolean isPseudo = nameOctets.length > 0 && nameOctets[0] == ':';
        var valueOctets = octets(value);
        if (isPseudo) {
            return !isTrailer
                    && Grammar.isVisible(valueOctets, 0, valueOctets.length)
                    && (!AsciiString.contentEquals(name, ":method")
                            || Grammar.isToken(valueOctets, 0, valueOctets.length));
        }
        return Grammar.isToken(nameOctets, 0, nameOctets.length) && isValue(valueOctets);
    }

    // §8.2.1: no white space around it either
    private static boolean isValue(byte[] octets) {
        for (var octet : octets) {
            if (Grammar.isControl(octet)) {
                return false;
            }
        }
        return octets.length == 0 || (!Grammar.isSpace(octets[0]) && !Grammar.isSpace(octets[octets.length - 1]));
    }

    private static byte[] octets(CharSequence text) {
        return text instanceof AsciiString octets
                ? octets.toByteArray()
                : text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int onDataRead(ChannelHandlerContext context, int stream, ByteBuf data, int padding, boolean isEnd)
            throws Http2Exception {
        int octets = data.readableBytes() + padding;
        long total = connection.stream(stream).<Long>getProperty(received) + octets;
        connection.stream(stream).setProperty(received, total);
        demand(total <= limits.content(), stream, "too much content");
        if (isEnd) {
            super.onDataRead(context, stream, Unpooled.EMPTY_BUFFER, 0, true);
        }
        return octets;
    }

    private static void demand(boolean isTrue, int stream, String otherwise) throws Http2Exception {
        if (!isTrue) {
            throw Http2Exception.streamError(stream, Http2Error.PROTOCOL_ERROR, otherwise);
        }
    }

    /** Sees streams end that have been let through. */
    private final class Ends extends Http2ConnectionAdapter {
        @Override
        public void onStreamClosed(Http2Stream stream) {
            if (stream.getProperty(received) != null) {
                streams.giveBack();
            }
        }
    }
}
