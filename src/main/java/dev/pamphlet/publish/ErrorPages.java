package dev.pamphlet.publish;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is sent when a request fails, one page for each way to fail. */
public final class ErrorPages {
    /** A line of plain text for each. */
    public static final ErrorPages PLAIN = new ErrorPages(
            status -> Variant.text(
                    MediaType.TEXT, CachePolicy.NO_STORE, () -> status.code() + " " + status.phrase() + "\n"),
            path -> Optional.empty());

    private final Map<ErrorStatus, Variant> pages = new EnumMap<>(ErrorStatus.class);

    private final Function<String, Optional<String>> notFound;
    private final Map<String, ErrorPages> below;

    private ErrorPages(Function<ErrorStatus, Variant> page, Function<String, Optional<String>> notFound) {
        this.notFound = notFound;
        this.below = Map.of();
        for (var status : ErrorStatus.values()) {
            pages.put(status, page.apply(status));
        }
    }

    /** Pages in HTML, printed when first needed. */
    public static ErrorPages html(Function<ErrorStatus, String> html) {
        return html(html, path -> Optional.empty());
    }

    /**
     * Pages in HTML, printed when first needed.
     *
     * @param notFound the page for a decoded path with nothing at it, where there is something to suggest instead
     */
    static ErrorPages html(Function<ErrorStatus, String> html, Function<String, Optional<String>> notFound) {
        return new ErrorPages(status -> html(() -> html.apply(status)), notFound);
    }

    private ErrorPages(ErrorPages others, Map<String, ErrorPages> below) {
        this.pages.putAll(others.pages);
        this.notFound = others.notFound;
        this.below = Map.copyOf(below);
    }

    /**
     * These pages, but others below some paths.
     *
     * @param below the others by what paths begin with
     */
    ErrorPages with(Map<String, ErrorPages> below) {
        return new ErrorPages(this, below);
    }

    /** The pages for what is asked for at a decoded path. */
    ErrorPages at(String path) {
        return below.entrySet().stream()
                .filter(some -> path.startsWith(some.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(this);
    }

    /** These pages, and those below other paths. */
    Stream<ErrorPages> all() {
        return Stream.concat(Stream.of(this), below.values().stream());
    }

    private static Variant html(Supplier<String> html) {
        return Variant.text(MediaType.HTML, CachePolicy.NO_STORE, html);
    }

    /** The page for a path with nothing at it, if there is something to suggest instead. */
    Optional<Variant> notFound(String path) {
        return notFound.apply(path).map(html -> html(() -> html));
    }

    Variant page(ErrorStatus status) {
        return Objects.requireNonNull(pages.get(status));
    }
}
