package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any site over HTTP, whatever its content: on the JVM here, and again from its package in {@link SiteIT}. */
@QuarkusTest
class SiteTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    @Test
    void theHomePageIsServed() throws Exception {
        var reply = get("/");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(text(reply)).contains("<!DOCTYPE html>", "<h1>");
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAPage() throws Exception {
        var statuses = crawl();

        assertThat(statuses)
                .hasSizeGreaterThan(2)
                .allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(200));
    }

    private Map<String, Integer> crawl() throws Exception {
        var href = Pattern.compile("(?:href|src)=\"(/[^\"#?]*)");
        var statuses = new TreeMap<String, Integer>();
        var ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            if (statuses.containsKey(path)) {
                continue;
            }
            var reply = get(path);
            statuses.put(path, reply.statusCode());
            if (reply.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                href.matcher(text(reply)).results().forEach(match -> ahead.add(match.group(1)));
            }
        }
        return statuses;
    }

    @Test
    void headSendsTheHeaderFieldsOfGetAndNothingElse() throws Exception {
        var get = raw("GET / HTTP/1.1", "Host: a", "Accept-Encoding: gzip", "Connection: close");
        var head = raw("HEAD / HTTP/1.1", "Host: a", "Accept-Encoding: gzip", "Connection: close");

        assertThat(head).endsWith("\r\n\r\n");
        assertThat(withoutDate(head)).isEqualTo(withoutDate(get.substring(0, get.indexOf("\r\n\r\n") + 4)));
    }

    @Test
    void theCodingThatTheReaderPrefersIsSent() throws Exception {
        var plain = get("/");
        var zipped = get("/", "Accept-Encoding", "gzip");

        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(zipped.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() throws Exception {
        var tag = get("/").headers().firstValue("ETag").orElseThrow();
        var reply = raw("GET / HTTP/1.1", "Host: a", "If-None-Match: W/\"x\", " + tag, "Connection: close");

        assertThat(reply).startsWith("HTTP/1.1 304 ").contains("ETag: " + tag).endsWith("\r\n\r\n");
        assertThat(reply).doesNotContainIgnoringCase("Content-Length");
    }

    @Test
    void aPartOfAFileCanBeAskedFor() throws Exception {
        var file = stylesheet();
        var whole = get(file);
        var part = get(file, "Range", "bytes=10-19");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 10-19/" + whole.body().length);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 10, 20));
    }

    @Test
    void anAssetIsKeptForAYear() throws Exception {
        assertThat(get(stylesheet()).headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
    }

    private String stylesheet() throws Exception {
        var link = Pattern.compile("href=\"(/assets/style[^\"]*)\"").matcher(text(get("/")));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void anAddressWithoutItsSlashIsRedirectedWithItsQuery() throws Exception {
        var reply = get("/tags?from=feed");

        assertThat(reply.statusCode()).isEqualTo(301);
        assertThat(reply.headers().firstValue("Location")).contains("/tags/?from=feed");
    }

    @Test
    void whatIsNotThereIsSaidSoInTheLookOfTheSite() throws Exception {
        var reply = get("/nothing/here/");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(text(reply)).contains("There is no such page", "/assets/style.");
    }

    @Test
    void pagesCanOnlyBeRead() throws Exception {
        var request = request("/")
                .method("POST", HttpRequest.BodyPublishers.ofString("x"))
                .build();
        var reply = CLIENT.send(request, BodyHandlers.ofByteArray());

        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET / HTTP/1.1                      | Host: a | 200
            GET /tags HTTP/1.1                  | Host: a | 301
            GET /nothing/ HTTP/1.1              | Host: a | 404
            GET /%zz HTTP/1.1                   | Host: a | 400
            GET /%00 HTTP/1.1                   | Host: a | 400
            GET /a%2Fb HTTP/1.1                 | Host: a | 400
            GET /../../etc/passwd HTTP/1.1      | Host: a | 404
            GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1 | Host: a | 404
            GET //evil.example/ HTTP/1.1        | Host: a | 404
            GET http://evil.example/ HTTP/1.1   | Host: a | 200
            GET about HTTP/1.1                  | Host: a | 400
            GET * HTTP/1.1                      | Host: a | 400
            OPTIONS * HTTP/1.1                  | Host: a | 204
            OPTIONS / HTTP/1.1                  | Host: a | 204
            DELETE / HTTP/1.1                   | Host: a | 405
            BREW / HTTP/1.1                     | Host: a | 501
            GET / HTTP/1.1                      | X: no host | 400
            GET /search HTTP/1.1                | Host: a | 200
            GET /search?q=%3Cscript%3E HTTP/1.1 | Host: a | 200
            GET /search?q=%00%ED%A0%80%FF HTTP/1.1 | Host: a | 200
            GET /search?q&q=a&&=&page=-1 HTTP/1.1 | Host: a | 200
            GET /search?q=a&page=99999 HTTP/1.1 | Host: a | 200
            GET /search?q=%zz HTTP/1.1          | Host: a | 200
            GET /search?q=% HTTP/1.1            | Host: a | 200
            GET /search/?q=a HTTP/1.1           | Host: a | 301
            GET http://evil.example/search?q=a HTTP/1.1 | Host: a | 200
            GET /search/more HTTP/1.1           | Host: a | 404
            OPTIONS /search HTTP/1.1            | Host: a | 204
            POST /search HTTP/1.1               | Host: a | 405
            GET /opensearch.xml HTTP/1.1        | Host: a | 200
            GET /q/health/ready HTTP/1.1        | Host: a | 200
            GET /q/nothing HTTP/1.1             | Host: a | 404
            GET /q/../search HTTP/1.1           | Host: a | 301
            POST /q/%2e%2e/search HTTP/1.1      | Host: a | 405
            GET /q/%zz HTTP/1.1                 | Host: a | 400
            """)
    void everyReplyHasItsStatusAndSaysWhatMayBeLoaded(String request, String field, int status) throws Exception {
        assertThat(raw(request, field, "Connection: close"))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Security-Policy: default-src 'none'; ", "X-Content-Type-Options: nosniff")
                .doesNotContain("unsafe", "Location: //");
    }

    @Test
    void anOverlongTargetIsRefusedInTheLookOfTheSite() throws Exception {
        assertThat(raw("GET /" + "a".repeat(16_500) + " HTTP/1.1", "Host: a", "Connection: close"))
                .startsWith("HTTP/1.1 414 ")
                .contains("Content-Security-Policy: ");
    }

    @Test
    void theSearchAnswersInHtmlAndInJson() throws Exception {
        var html = get("/search?q=zzyzx", "Accept", "text/html");
        var json = get("/search?q=zzyzx", "Accept", "application/json");

        assertThat(text(html)).contains("<form role=\"search\"", "No results for “zzyzx”.", "/assets/style.");
        assertThat(text(json)).startsWith("{\"query\":\"zzyzx\",").contains("\"results\":[]");
        assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(json.headers().firstValue("Vary").orElse("")).startsWith("Accept");
        assertThat(json.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(json.headers().allValues("Date")).hasSize(1);
    }

    @Test
    void theSearchAnswersHeadWithTheHeaderFieldsOfGet() throws Exception {
        var get = raw("GET /search?q=a HTTP/1.1", "Host: a", "Connection: close");
        var head = raw("HEAD /search?q=a HTTP/1.1", "Host: a", "Connection: close");

        assertThat(head).endsWith("\r\n\r\n");
        assertThat(fields(head)).isEqualTo(fields(get)).anyMatch(field -> field.matches("(?i)content-length: [1-9].*"));
    }

    @Test
    void theSearchBearsWithAVeryLongQuery() throws Exception {
        assertThat(raw("GET /search?q=" + "%3Ca+b".repeat(1_700) + " HTTP/1.1", "Host: a", "Connection: close"))
                .startsWith("HTTP/1.1 200 ");
    }

    private static List<String> fields(String reply) {
        return reply.substring(0, reply.indexOf("\r\n\r\n"))
                .lines()
                .filter(line -> !line.startsWith("Date: "))
                .sorted()
                .toList();
    }

    @Test
    void aMistypedAddressIsAnsweredWithWhatWasMeant() throws Exception {
        var reply = get("/tgs/", "Accept", "text/html");

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(text(reply)).contains("There is no such page", "Did you mean", "href=\"/tags/\"");
    }

    @Test
    void partsOfAnAnswerOfTheSearchAreAllThere() throws Exception {
        var replies = raw(
                "GET /search?q=a HTTP/1.1",
                "Host: a",
                "Range: bytes=0-5,10-12",
                "",
                "GET /nothing/ HTTP/1.1",
                "Host: a",
                "Connection: close");

        assertThat(replies).startsWith("HTTP/1.1 206 ").contains("bytes 0-5/", "bytes 10-12/", "HTTP/1.1 404 ");
    }

    @Test
    void oneConnectionServesManyRequests() throws Exception {
        var replies = raw("GET / HTTP/1.1", "Host: a", "", "HEAD / HTTP/1.1", "Host: a", "Connection: close");

        assertThat(replies.split("HTTP/1\\.1 200 OK", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/started", "/q/health/ready", "/q/health/live"})
    void theServerIsHealthy(String path) throws Exception {
        assertThat(text(get(path))).contains("\"status\": \"UP\"");
    }

    @Test
    void theServerIsReadyWhenThereIsAnEdition() throws Exception {
        assertThat(text(get("/q/health/ready"))).contains("\"name\": \"edition\"");
    }

    final HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + base.getAuthority() + path));
    }

    final String raw(String... lines) throws IOException {
        var request = String.join("\r\n", lines) + "\r\n\r\n";
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String withoutDate(String reply) {
        return reply.replaceFirst("\r\nDate: [^\r]*", "");
    }

    private static String text(HttpResponse<byte[]> reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
