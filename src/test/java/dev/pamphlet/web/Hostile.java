package dev.pamphlet.web;

import dev.pamphlet.wire.RequestHead;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A request of somebody who means harm, or has a bug.
 *
 * @param method its method
 * @param target its request-target
 * @param field the name of its one field
 * @param value what that says
 */
record Hostile(String method, String target, String field, String value) implements RequestHead {
    static final List<String> FIELDS = List.of(
            "Accept", "Accept-Encoding", "If-Match", "If-None-Match", "If-Range", "Range", "If-Modified-Since", "Host");

    private static final List<String> MARKUP = List.of("<zq>", "\"zq=", "'zq=");

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "TRACE", "CONNECT");

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
            "search",
            "search?q=",
            "q=",
            "page=",
            "tags",
            "etc/passwd",
            "content/site.yml",
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
            "[::1]",
            "%3Czq%3E",
            "<zq>",
            "%22zq=",
            "\"zq=",
            "%27zq=",
            "'zq=",
            "%3C/title%3E%3Czq%3E",
            "--%3E%3Czq%3E",
            "]]%3E%3Czq%3E",
            "%EF%BC%9Czq%EF%BC%9E");

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
            "application/json",
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
            "W/\"a\"",
            "<zq>");

    /** Whether something is in a reply as it was sent: a tag or, in HTML, the end of an attribute. */
    static boolean isEchoed(String content) {
        return MARKUP.stream()
                .limit(content.startsWith("<") ? MARKUP.size() : 1)
                .anyMatch(content::contains);
    }

    /** The next of them; the same for the same seed. */
    static Hostile next(Random random) {
        var start =
                switch (random.nextInt(8)) {
                    case 0 -> "";
                    case 1 -> "/search?q=";
                    case 2 -> "/search?page=2&q=";
                    default -> "/";
                };
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

    @Override
    public List<String> fields(String name) {
        return name.equals(field) ? List.of(value) : List.of();
    }
}
