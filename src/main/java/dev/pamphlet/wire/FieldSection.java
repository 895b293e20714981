package dev.pamphlet.wire;

import dev.pamphlet.publish.ErrorStatus;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a request, or of the trailer of its content (RFC 9112 §5). */
final class FieldSection {
    private final HeadersMultiMap headers = HeadersMultiMap.headers();
    private List<String> hosts = List.of();
    private List<String> expectations = List.of();
    private List<String> options = List.of();
    private List<String> lengths = List.of();
    private List<String> codings = List.of();
    private int lines;
    private int octets;

    /**
     * Adds a line, if it is one.
     *
     * @param line the octets of the line from the first on, free of control characters
     * @return why it is refused
     */
    Optional<ErrorStatus> add(byte[] line, int length, Limits limits) {
        lines++;
        octets += length;
        if (lines > limits.fieldLines() || octets > limits.fieldSection()) {
            return Optional.of(ErrorStatus.HEADERS_TOO_LARGE);
        }
        int colon = colon(line, length);
        // §5.1: nothing between name and colon; §5.2: a line that is folded begins with white space.
        if (!Grammar.isToken(line, 0, colon) || colon == length) {
            return Optional.of(ErrorStatus.BAD_REQUEST);
        }
        add(Grammar.text(line, 0, colon), value(line, colon + 1, length));
        return Optional.empty();
    }

    private static int colon(byte[] line, int length) {
        int i = 0;
        while (i < length && line[i] != ':') {
            i++;
        }
        return i;
    }

    // RFC 9110 §5.5: without the white space around it
    private static String value(byte[] line, int start, int length) {
        int from = start;
        while (from < length && Grammar.isSpace(line[from])) {
            from++;
        }
        int to = length;
        while (to > from && Grammar.isSpace(line[to - 1])) {
            to--;
        }
        return Grammar.text(line, from, to);
    }

    private void add(String name, String value) {
        switch (name.length()) {
            case 4 -> hosts = with(name, "Host", value, hosts);
            case 6 -> expectations = with(name, "Expect", value, expectations);
            case 10 -> options = with(name, "Connection", value, options);
            case 14 -> lengths = with(name, "Content-Length", value, lengths);
            case 17 -> codings = with(name, "Transfer-Encoding", value, codings);
            default -> {}
        }
        // RFC 9110 §7.8: a server may ignore it, and RFC 9113 §3.1 has taken h2c back.
        if (name.length() != 7 || !name.equalsIgnoreCase("Upgrade")) {
            headers.add(name, value);
        }
    }

    private static List<String> with(String name, String wanted, String value, List<String> values) {
        if (!name.equalsIgnoreCase(wanted)) {
            return values;
        }
        return values.isEmpty()
                ? List.of(value)
                : Stream.concat(values.stream(), Stream.of(value)).toList();
    }

    /** All fields. */
    HttpHeaders headers() {
        return headers;
    }

    /** The fields that say what a request is for or where it ends, which no trailer has (RFC 9110 §6.5.1). */
    boolean isOfTrailer() {
        return hosts.isEmpty() && lengths.isEmpty() && codings.isEmpty();
    }

    /**
     * Whether it says which host is meant (RFC 9112 §3.2): one that can be, and once.
     *
     * @param isFirstVersion HTTP/1.0 had no such field
     */
    boolean hasHost(boolean isFirstVersion) {
        return hosts.isEmpty() ? isFirstVersion : hosts.size() == 1 && Authority.isValid(hosts.get(0));
    }

    /** Where the content ends. */
    Framing framing(boolean isFirstVersion) {
        return Framing.of(lengths, codings, isFirstVersion);
    }

    /**
     * Makes what {@code Connection} says plain (RFC 9112 §9.3): the server does not look into lists, nor at a second
     * field.
     */
    void settleConnection(boolean isFirstVersion) {
        if (!options.isEmpty()) {
            boolean isLast = hasOption("close") || (isFirstVersion && !hasOption("keep-alive"));
            headers.set(HttpHeaderNames.CONNECTION, isLast ? HttpHeaderValues.CLOSE : HttpHeaderValues.KEEP_ALIVE);
        }
    }

    private boolean hasOption(String option) {
        return options.stream().flatMap(value -> Stream.of(value.split(","))).anyMatch(value -> value.strip()
                .equalsIgnoreCase(option));
    }

    /** Whether something is expected of the server before the content comes (RFC 9110 §10.1.1). */
    boolean expectsSomething() {
        return !expectations.isEmpty();
    }

    /** Whether that is more than a word that the content may come. */
    boolean expectsMore() {
        return expectations.stream().anyMatch(value -> !value.equalsIgnoreCase("100-continue"));
    }
}
