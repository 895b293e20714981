package dev.pamphlet.web;

import dev.pamphlet.wire.RequestHead;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The trace that a request belongs to, as whoever passed it on says. */
final class TraceId {
    // W3C Trace Context §3.2.2: version, trace-id, parent-id, flags; versions to come may have more (§3.2.4), and ff
    // is none.
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");
    // Google Cloud: TRACE_ID/SPAN_ID;o=OPTIONS
    private static final Pattern CLOUD_TRACE = Pattern.compile("([0-9a-fA-F]{32})(?:/.*)?");
    private static final String NONE = "0".repeat(32);

    private TraceId() {}

    /** Its 32 hexadecimal digits, if the request says so in a form that is known. */
    static Optional<String> of(RequestHead request) {
        return find(TRACEPARENT, request.fields("traceparent"))
                .or(() -> find(CLOUD_TRACE, request.fields("X-Cloud-Trace-Context")));
    }

    // §3.2: more than one traceparent is as good as none.
    private static Optional<String> find(Pattern form, List<String> values) {
        return Optional.of(values)
                .filter(one -> one.size() == 1)
                .map(one -> form.matcher(one.get(0)))
                .filter(matcher -> matcher.matches() && !matcher.group(1).equals(NONE))
                .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT));
    }
}
