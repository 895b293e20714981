package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileRequestTest {
    private static final int REQUESTS = 100_000;

    private static final Pattern OWN_PATH = Pattern.compile("/|/[^/\\\\].*");

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "TRACE", "CONNECT");

    private static final List<String> FIELDS = List.of(
            "Accept", "Accept-Encoding", "If-Match", "If-None-Match", "If-Range", "Range", "If-Modified-Since", "Host");

    private static final List<String> TARGET_PARTS = List.of(
            "/",
            "/",
            "/",
            "//",
            ".",
            "..",
            "%2e",
            "%2E%2e",
            "%2f",
            "%5c",
            "\\",
            "%",
            "%00",
            "%0d%0a",
            "%c0%af",
            "%ff",
            "%C3%A9",
            "é",
            "?",
            "#",
            "&",
            ";",
            ":",
            "@",
            "about",
            "ABOUT",
            "posts",
            "hello",
            "old",
            "was",
            "index.html",
            "film.mp4",
            "about.txt",
            "http://",
            "https://",
            "evil.example",
            "javascript:",
            "*",
            " ",
            "\r\n",
            "\u0000",
            "~me",
            "%7eme",
            "\ud800",
            "💥",
            "[::1]");

    private static final List<String> VALUE_PARTS = List.of(
            "bytes=",
            "0-",
            "-",
            "1",
            "9".repeat(30),
            ",",
            ", ",
            ";",
            "q=",
            "q=0",
            "q=1.",
            "0.5",
            "gzip",
            "br",
            "identity",
            "*",
            "*/*",
            "text/",
            "html",
            "markdown",
            "\"",
            "W/",
            "\\",
            "=",
            " ",
            "\t",
            "é",
            "\u0000",
            "/",
            "charset=utf-8",
            "\"\"",
            "W/\"a\"");

    @Test
    @Timeout(60)
    void noRequestBreaksTheSiteOrLeavesIt() {
        var random = new Random(9110);
        for (int i = 0; i < REQUESTS; i++) {
            var request = request(random);
            var reply = Responder.respond(request, Exchange.ROUTES).made();

            assertThat(reply.status()).as(request::toString).isBetween(200, 499);
            reply.header("Location")
                    .filter(location -> !location.startsWith("https://example.com/x"))
                    .ifPresent(location ->
                            assertThat(location).as(request::toString).matches(OWN_PATH));
        }
    }

    @Test
    @Timeout(30)
    void aLongFieldCostsLittle() {
        for (var value : List.of(
                ",".repeat(500_000),
                "gzip;".repeat(100_000),
                " ".repeat(500_000),
                "\"".repeat(500_001),
                "W/\"a\",".repeat(80_000),
                "bytes=" + "0-0,".repeat(100_000),
                "bytes=" + " ".repeat(500_000) + "x",
                "a/b;q=0.5,".repeat(50_000),
                "bytes=" + "9".repeat(500_000) + "-")) {
            for (var field : FIELDS) {
                var reply = Responder.respond(new Hostile("GET", "/about/", field, value), Exchange.ROUTES)
                        .made();

                assertThat(reply.status()).isIn(200, 206, 412, 416);
            }
        }
    }

    private static Hostile request(Random random) {
        var start = random.nextInt(8) == 0 ? "" : "/";
        return new Hostile(
                pick(METHODS, random),
                start + joined(TARGET_PARTS, random),
                pick(FIELDS, random),
                joined(VALUE_PARTS, random));
    }

    private static String joined(List<String> parts, Random random) {
        return String.join(
                "",
                IntStream.range(0, random.nextInt(9))
                        .mapToObj(i -> pick(parts, random))
                        .toList());
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private record Hostile(String method, String target, String field, String value) implements RequestHead {
        @Override
        public List<String> fields(String name) {
            return name.equals(field) ? List.of(value) : List.of();
        }
    }
}
