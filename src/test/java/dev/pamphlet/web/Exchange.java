package dev.pamphlet.web;

import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.Compressor;
import dev.pamphlet.publish.ContentCoding;
import dev.pamphlet.publish.ErrorPages;
import dev.pamphlet.publish.Gone;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Redirect;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Route;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.SecurityHeaders;
import dev.pamphlet.publish.Variant;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.wire.RequestHead;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A small site, and requests to it written on one line: {@code GET /about/ & Accept-Encoding: gzip}. */
final class Exchange {
    static final String HTML = "<!doctype html><title>About</title>" + "<p>Words, words, words.</p>".repeat(40);
    static final String FILM = "0123456789abcdef";

    static final Routes ROUTES = new Routes(
            List.of(
                    page("/", HTML),
                    twin("/about/"),
                    page("/posts/", HTML),
                    page("/posts/hello/", HTML),
                    page("/posts/café au lait/", HTML),
                    page("/o'clock/", HTML),
                    page("/~me/", HTML),
                    file("/about.txt", "Short."),
                    file("/posts/index.html.txt", "Short."),
                    file("/img/Logo.PNG", "not really a picture"),
                    file("/film.mp4", FILM),
                    file("/empty.mp4", ""),
                    Resource.of(
                            new Permalink("/assets/site.css"),
                            Variant.text(MediaType.CSS, CachePolicy.IMMUTABLE, () -> "p{margin:0}".repeat(100))),
                    Redirect.permanent(new Permalink("/old/"), new Permalink("/about/")),
                    new Redirect(new Permalink("/query/"), "/about/?from=query#top", true),
                    new Redirect(new Permalink("/elsewhere/"), "https://example.com/x", false),
                    new Gone(new Permalink("/was/"))),
            ErrorPages.html(status -> "<!doctype html><title>" + status.phrase() + "</title>" + HTML),
            SecurityHeaders.of(true),
            Press.GZIP.with(new QuarterBrotli()));

    private Exchange() {}

    /** The reply to a request; {@code TAG}, {@code GZIP-TAG} and {@code BR-TAG} stand for the tags of its resource. */
    static Reply send(String request) {
        var parts = request.split(" & ");
        var line = parts[0].split(" ", 2);
        var fields = Stream.of(parts).skip(1).map(field -> withTags(field, line[1]));
        return Responder.respond(new Head(line[0], line[1], fields.toList()), ROUTES)
                .made();
    }

    /** The reply of a site to a request without tags. */
    static Reply send(String request, Routes routes) {
        var parts = request.split(" & ");
        var line = parts[0].split(" ", 2);
        return Responder.respond(
                        new Head(line[0], line[1], Stream.of(parts).skip(1).toList()), routes)
                .made();
    }

    /** What is sent after the header section. */
    static String content(Reply reply) {
        if (reply.content() instanceof Reply.Whole whole) {
            return whole.bytes().text();
        }
        if (reply.content() instanceof Reply.Parts parts) {
            return String.join("", parts.chunks().stream().map(Bytes::text).toList());
        }
        return "";
    }

    private static String withTags(String field, String target) {
        if (!field.contains("TAG") || !(ROUTES.find(target).orElseThrow() instanceof Resource resource)) {
            return field;
        }
        var tagged = field;
        var encodings = ROUTES.print(resource.variants().get(0)).encodings();
        for (var encoding : encodings) {
            var word = encoding.coding() == ContentCoding.IDENTITY
                    ? "(?<!-)TAG"
                    : encoding.coding().token().toUpperCase(Locale.ROOT) + "-TAG";
            tagged = tagged.replaceAll(word, encoding.entityTag().toString());
        }
        return tagged;
    }

    private static Route page(String path, String html) {
        return Resource.of(new Permalink(path), Variant.html(() -> html));
    }

    private static Route twin(String path) {
        var markdown = Variant.text(MediaType.MARKDOWN, CachePolicy.REVALIDATE, () -> "Words. ".repeat(100));
        return Resource.of(new Permalink(path), Variant.html(() -> HTML), markdown);
    }

    private static Route file(String path, String content) {
        var mediaType = MediaType.ofFile(path);
        return Resource.of(new Permalink(path), Variant.of(mediaType, CachePolicy.BRIEF, () -> Bytes.of(content)));
    }

    private record Head(String method, String target, List<String> lines) implements RequestHead {
        @Override
        public List<String> fields(String name) {
            return lines.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    /** Stands for Brotli: four times smaller than the original, whatever that is. */
    private static final class QuarterBrotli implements Compressor {
        @Override
        public ContentCoding coding() {
            return ContentCoding.BROTLI;
        }

        @Override
        public byte[] compress(Bytes content) {
            return Arrays.copyOf(content.toByteArray(), Math.min(content.length() / 4, 50));
        }
    }
}
