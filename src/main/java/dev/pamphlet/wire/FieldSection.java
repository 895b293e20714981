package dev.pamphlet.wire;

import dev.pamphlet.publish.ErrorStatus;
import io.netty.handler.codec.http.HttpHeaders;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a request, or of the trailer of its content (RFC 9112 §5). */
final class FieldSection {
    private static final String HOST = "Host";
    private static final String CONNECTION = "Connection";
    private static final String CONTENT_LENGTH = "Content-Length";
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";
    private static final String CLOSE = "close";
    private static final String KEEP_ALIVE = "keep-alive";

    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private int lines;
    private int octets;
    private boolean saysClose;

    /** Begins anew, in the place of what was read before. */
    void clear() {
        names.clear();
        values.clear();
        lines = 0;
        octets = 0;
        saysClose = false;
    }

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
        add(KnownWords.text(line, 0, colon), value(line, colon + 1, length));
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
        // RFC 9110 §7.8: a server may ignore it, and RFC 9113 §3.1 has taken h2c back.
        if (!name.equalsIgnoreCase("Upgrade")) {
            names.add(name);
            values.add(value);
        }
    }

    /** The values of the lines with a name, in order. */
    List<String> values(String name) {
        List<String> found = List.of();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                found = with(found, values.get(i));
            }
        }
        return found;
    }

    private static List<String> with(List<String> values, String value) {
        return values.isEmpty()
                ? List.of(value)
                : Stream.concat(values.stream(), Stream.of(value)).toList();
    }

    private void remove(String name) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (names.get(i).equalsIgnoreCase(name)) {
                names.remove(i);
                values.remove(i);
            }
        }
    }

    /** All fields, for the server. */
    HttpHeaders headers() {
        var headers = HeadersMultiMap.headers();
        for (int i = 0; i < names.size(); i++) {
            headers.add(names.get(i), values.get(i));
        }
        return headers;
    }

    /** Whether none says what a request is for or where it ends, as no field of a trailer does (RFC 9110 §6.5.1). */
    boolean isOfTrailer() {
        return Stream.of(HOST, CONTENT_LENGTH, TRANSFER_ENCODING)
                .allMatch(name -> values(name).isEmpty());
    }

    /**
     * Whether it says which host is meant (RFC 9112 §3.2): one that can be, and once.
     *
     * @param isFirstVersion HTTP/1.0 had no such field
     */
    boolean hasHost(boolean isFirstVersion) {
        var hosts = values(HOST);
        return hosts.isEmpty() ? isFirstVersion : hosts.size() == 1 && Authority.isValid(hosts.get(0));
    }

    /** Where the content ends. */
    Framing framing(boolean isFirstVersion) {
        return Framing.of(values(CONTENT_LENGTH), values(TRANSFER_ENCODING), isFirstVersion);
    }

    /** Takes out what says where the content ends, when it has ended. */
    void leaveContentOut() {
        remove(CONTENT_LENGTH);
        remove(TRANSFER_ENCODING);
    }

    /**
     * Makes what {@code Connection} says plain (RFC 9112 §9.3): the server does not look into lists, nor at a second
     * field.
     */
    void settleConnection(boolean isFirstVersion) {
        var options = values(CONNECTION);
        saysClose = hasOption(CLOSE, options) || (isFirstVersion && !hasOption(KEEP_ALIVE, options));
        if (!options.isEmpty()) {
            setConnection(saysClose ? CLOSE : KEEP_ALIVE);
        }
    }

    private static boolean hasOption(String option, List<String> options) {
        return !options.isEmpty()
                && options.stream()
                        .flatMap(value -> Stream.of(value.split(",")))
                        .anyMatch(value -> value.strip().equalsIgnoreCase(option));
    }

    /** Says that nothing more is read on the connection. */
    void makeLast() {
        saysClose = true;
        setConnection(CLOSE);
    }

    private void setConnection(String option) {
        remove(CONNECTION);
        add(CONNECTION, option);
    }

    /** Whether nothing more is read on the connection, once that is plain. */
    boolean saysClose() {
        return saysClose;
    }

    /** Whether something is expected of the server before the content comes (RFC 9110 §10.1.1). */
    boolean expectsSomething() {
        return !expectations().isEmpty();
    }

    /** Whether that is more than a word that the content may come. */
    boolean expectsMore() {
        return expectations().stream().anyMatch(value -> !value.equalsIgnoreCase("100-continue"));
    }

    private List<String> expectations() {
        return values("Expect");
    }
}
