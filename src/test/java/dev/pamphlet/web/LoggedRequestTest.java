package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pamphlet.wire.RequestHead;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggedRequestTest {
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00.25Z");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void aRequestIsOneLineInTheFieldNamesOfCloudLogging() {
        var sent = new LoggedRequest.Sent("GET", "/posts/?page=2", "HTTP/1.1", "curl/8.5");
        var logged = new LoggedRequest(sent, "projects/p/traces/" + TRACE, outcome(200, true));

        assertThat(logged.line()).isEqualTo("""
                {"severity":"INFO","time":"2026-06-15T12:00:00.250Z","httpRequest":{\
                "requestMethod":"GET","requestUrl":"/posts/?page=2","status":200,"responseSize":"5120",\
                "userAgent":"curl/8.5","latency":"1.000250000s","protocol":"HTTP/1.1"},\
                "logging.googleapis.com/trace":"projects/p/traces/4bf92f3577b34da6a3ce929d0e0e4736"}""");
    }

    @Test
    void whatWasNoHttpHasNothingButItsReply() {
        var logged = new LoggedRequest(LoggedRequest.Sent.NO_HTTP, "", outcome(400, true));

        assertThat(logged.line()).isEqualTo("""
                {"severity":"WARNING","time":"2026-06-15T12:00:00.250Z","httpRequest":{"status":400,\
                "responseSize":"5120","latency":"1.000250000s"}}""");
    }

    @ParameterizedTest
    @CsvSource({"200, true, INFO", "304, true, INFO", "404, true, WARNING", "503, true, ERROR", "200, false, WARNING"})
    void howGraveItIsFollowsFromItsOutcome(int status, boolean complete, String severity) {
        var sent = new LoggedRequest.Sent("GET", "/", "HTTP/2", "");

        assertThat(new LoggedRequest(sent, "", outcome(status, complete)).line())
                .startsWith("{\"severity\":\"" + severity + "\",");
    }

    @Test
    void aReplyThatWasNotSentToItsEndIsSaidToBe() {
        var sent = new LoggedRequest.Sent("GET", "/", "HTTP/1.1", "");

        assertThat(new LoggedRequest(sent, "", outcome(200, false)).line())
                .contains("\"message\":\"The connection was lost before the end of the reply\"");
    }

    @Test
    void whateverAClientSendsTheLineIsOneLineOfBoundedJson() throws JsonProcessingException {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var nasty = nasty(random);
            var sent = new LoggedRequest.Sent("GET", "/" + nasty, "HTTP/1.1", nasty);
            var line = new LoggedRequest(sent, "", outcome(200, true)).line();

            assertThat(line).doesNotContainPattern("\\p{Cntrl}|[\\x7F-\\x9F]");
            assertThat(new ObjectMapper()
                            .readTree(line)
                            .at("/httpRequest/userAgent")
                            .textValue())
                    .isEqualTo(nasty.length() > 800 ? nasty.substring(0, 800) + "..." : nasty);
        }
    }

    /** Container runtimes cut lines of more than 16 KiB. */
    @Test
    void aLineHasAnEndWhateverWasSent() {
        var nasty = "&".repeat(17_000);
        var sent = new LoggedRequest.Sent(nasty, nasty, "HTTP/1.1", nasty);
        var trace = "projects/" + "p".repeat(30) + "/traces/" + "0".repeat(32);

        assertThat(new LoggedRequest(sent, trace, outcome(200, false)).line()).hasSizeLessThan(16 * 1024);
    }

    private static String nasty(Random random) {
        return random.ints(random.nextInt(4_000) + 1L, 0, 256)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01      | none | 4bf92f3577b34da6a3ce929d0e0e4736
            01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more | none | 4bf92f3577b34da6a3ce929d0e0e4736
            none | 4bf92f3577b34da6a3ce929d0e0e4736/1;o=1                       | 4bf92f3577b34da6a3ce929d0e0e4736
            none | 4BF92F3577B34DA6A3CE929D0E0E4736                             | 4bf92f3577b34da6a3ce929d0e0e4736
            nonsense | 105445aa7843bc8bf206b12000100000/1                       | 105445aa7843bc8bf206b12000100000
            ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01      | none | none
            00-00000000000000000000000000000000-00f067aa0ba902b7-01      | none | none
            00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01      | none | none
            00-4bf92f3577b34da6a3ce929d0e0e4736                          | none | none
            none | none                                                         | none
            """)
    void theTraceIsTheOneThatTheRequestSays(String parent, String context, String trace) {
        var fields = new HashMap<String, List<String>>();
        fields.put("traceparent", parent == null ? List.of() : List.of(parent));
        fields.put("X-Cloud-Trace-Context", context == null ? List.of() : List.of(context));

        assertThat(TraceId.of(new Traced(fields)).orElse(null)).isEqualTo(trace);
    }

    private record Traced(Map<String, List<String>> lines) implements RequestHead {
        @Override
        public String method() {
            return "GET";
        }

        @Override
        public String target() {
            return "/";
        }

        @Override
        public List<String> fields(String name) {
            return lines.getOrDefault(name, List.of());
        }
    }

    private static LoggedRequest.Outcome outcome(int status, boolean complete) {
        return new LoggedRequest.Outcome(NOON, Duration.ofNanos(1_000_250_000), status, 5_120, complete);
    }
}
