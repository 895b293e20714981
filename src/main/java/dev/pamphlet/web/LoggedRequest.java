package dev.pamphlet.web;

import dev.pamphlet.publish.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * What is logged of a request, in the fields to which Google's Cloud Logging gives a meaning (LogEntry, HttpRequest) and
 * which other collectors read as well. Who sent it is not among them.
 *
 * @param sent what was sent
 * @param trace the name of the trace that it belongs to; empty when there is none
 * @param outcome what came of it
 */
record LoggedRequest(Sent sent, String trace, Outcome outcome) {
    // Enough to tell requests apart. Of three texts each character may take six in JSON; lines of more than 16 KiB
    // would
    // be cut by container runtimes.
    private static final int LONGEST = 800;

    /**
     * The head of a request, as far as it is logged.
     *
     * @param method as it was sent
     * @param target as it was sent; empty for CONNECT over HTTP/2, which has none
     * @param protocol such as {@code HTTP/1.1}
     * @param userAgent empty when nothing was said of it
     */
    record Sent(String method, String target, String protocol, String userAgent) {
        /** Of what was no HTTP nothing is said. */
        static final Sent NO_HTTP = new Sent("", "", "", "");

        Sent {
            method = bounded(method);
            target = bounded(target);
            userAgent = bounded(userAgent);
        }

        private static String bounded(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        }
    }

    /**
     * What came of a request.
     *
     * @param received when it came
     * @param duration how long it took until all of the reply was handed to the connection
     * @param status the status code of the reply
     * @param bytes how much content was handed to it
     * @param complete whether that was all
     */
    record Outcome(Instant received, Duration duration, int status, long bytes, boolean complete) {
        // As in the log that Cloud Run keeps itself
        private String severity() {
            if (status >= 500) {
                return "ERROR";
            }
            return status >= 400 || !complete ? "WARNING" : "INFO";
        }

        // Protocol Buffers' JSON form of a duration
        private String latency() {
            return BigDecimal.valueOf(duration.toNanos(), 9).toPlainString() + 's';
        }
    }

    /** One line of JSON, without its end. */
    String line() {
        var request = Json.object()
                .withText("requestMethod", sent.method())
                .withText("requestUrl", sent.target())
                .with("status", Json.of(outcome.status()))
                .with("responseSize", Json.of(Long.toString(outcome.bytes())))
                .withText("userAgent", sent.userAgent())
                .with("latency", Json.of(outcome.latency()))
                .withText("protocol", sent.protocol());
        return Json.object()
                .with("severity", Json.of(outcome.severity()))
                .with("time", Json.of(outcome.received().toString()))
                .withText("message", outcome.complete() ? "" : "The connection was lost before the end of the reply")
                .with("httpRequest", request)
                .withText("logging.googleapis.com/trace", trace)
                .text();
    }
}
