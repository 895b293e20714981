package dev.pamphlet.publish;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What kind of content something is (RFC 9110 §8.3.1).
 *
 * @param type such as {@code text}, in lower case
 * @param subtype such as {@code html}, in lower case
 * @param utf8 whether it is said to be text in UTF-8
 */
public record MediaType(String type, String subtype, boolean utf8) {
    /** A page. */
    public static final MediaType HTML = text("text", "html");
    /** Markdown (RFC 7763). */
    public static final MediaType MARKDOWN = text("text", "markdown");
    /** Plain text. */
    public static final MediaType TEXT = text("text", "plain");
    /** A stylesheet. */
    public static final MediaType CSS = text("text", "css");
    /** A script (RFC 9239). */
    public static final MediaType JAVASCRIPT = text("text", "javascript");
    /** XML of no narrower kind. */
    public static final MediaType XML = text("application", "xml");
    /** An Atom feed (RFC 4287). */
    public static final MediaType ATOM = text("application", "atom+xml");
    /** An RSS feed. */
    public static final MediaType RSS = text("application", "rss+xml");
    /** A JSON feed. */
    public static final MediaType JSON_FEED = binary("application", "feed+json");
    /** JSON, which is always in UTF-8 (RFC 8259 §8.1). */
    public static final MediaType JSON = binary("application", "json");
    /** A drawing. */
    public static final MediaType SVG = binary("image", "svg+xml");
    /** Anything else. */
    public static final MediaType BINARY = binary("application", "octet-stream");

    /** The name of the field that says which sites may show something. */
    static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    private static final Header SAME_ORIGIN = new Header(RESOURCE_POLICY, "same-origin");
    private static final Header CROSS_ORIGIN = new Header(RESOURCE_POLICY, "cross-origin");

    private static final Set<String> SHARED = Set.of("image", "audio", "video");

    // What is not text, yet not compressed either.
    private static final Set<String> COMPRESSIBLE = Set.of(
            "application/json",
            "application/xml",
            "application/wasm",
            "font/ttf",
            "font/otf",
            "image/bmp",
            "image/vnd.microsoft.icon");

    private static final Map<String, MediaType> BY_EXTENSION = Map.ofEntries(
            entry("html", HTML),
            entry("htm", HTML),
            entry("md", MARKDOWN),
            entry("txt", TEXT),
            entry("css", CSS),
            entry("js", JAVASCRIPT),
            entry("mjs", JAVASCRIPT),
            entry("csv", text("text", "csv")),
            entry("ics", text("text", "calendar")),
            entry("vtt", text("text", "vtt")),
            entry("xml", XML),
            entry("xsl", XML),
            entry("json", JSON),
            entry("map", JSON),
            entry("geojson", binary("application", "geo+json")),
            entry("webmanifest", binary("application", "manifest+json")),
            entry("svg", SVG),
            entry("png", binary("image", "png")),
            entry("jpg", binary("image", "jpeg")),
            entry("jpeg", binary("image", "jpeg")),
            entry("gif", binary("image", "gif")),
            entry("webp", binary("image", "webp")),
            entry("avif", binary("image", "avif")),
            entry("bmp", binary("image", "bmp")),
            entry("ico", binary("image", "vnd.microsoft.icon")),
            entry("mp3", binary("audio", "mpeg")),
            entry("m4a", binary("audio", "mp4")),
            entry("ogg", binary("audio", "ogg")),
            entry("opus", binary("audio", "ogg")),
            entry("wav", binary("audio", "wav")),
            entry("flac", binary("audio", "flac")),
            entry("mp4", binary("video", "mp4")),
            entry("webm", binary("video", "webm")),
            entry("woff", binary("font", "woff")),
            entry("woff2", binary("font", "woff2")),
            entry("ttf", binary("font", "ttf")),
            entry("otf", binary("font", "otf")),
            entry("pdf", binary("application", "pdf")),
            entry("epub", binary("application", "epub+zip")),
            entry("zip", binary("application", "zip")),
            entry("gz", binary("application", "gzip")),
            entry("wasm", binary("application", "wasm")));

    /** What a file with this name holds. */
    public static MediaType ofFile(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, BINARY);
    }

    /** Whether compressing it can be expected to pay. */
    boolean isCompressible() {
        return type.equals("text")
                || subtype.endsWith("+xml")
                || subtype.endsWith("+json")
                || COMPRESSIBLE.contains(essence());
    }

    /** Pictures, sound and films may be shown on other sites, and nothing else. */
    Header resourcePolicy() {
        return SHARED.contains(type) ? CROSS_ORIGIN : SAME_ORIGIN;
    }

    /** Without the parameters that it has in {@code Content-Type}, such as {@code text/html}. */
    String essence() {
        return type + '/' + subtype;
    }

    /** As {@code Content-Type} has it. */
    @Override
    public String toString() {
        return essence() + (utf8 ? "; charset=utf-8" : "");
    }

    private static MediaType text(String type, String subtype) {
        return new MediaType(type, subtype, true);
    }

    private static MediaType binary(String type, String subtype) {
        return new MediaType(type, subtype, false);
    }
}
