package dev.pamphlet.publish;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What is sent when a request fails, one page for each way to fail. */
public final class ErrorPages {
    /** A line of plain text for each. */
    public static final ErrorPages PLAIN = new ErrorPages(status ->
            Variant.text(MediaType.TEXT, CachePolicy.NO_STORE, () -> status.code() + " " + status.phrase() + "\n"));

    private final Map<ErrorStatus, Variant> pages = new EnumMap<>(ErrorStatus.class);

    private ErrorPages(Function<ErrorStatus, Variant> page) {
        for (var status : ErrorStatus.values()) {
            pages.put(status, page.apply(status));
        }
    }

    /** Pages in HTML, printed when first needed. */
    public static ErrorPages html(Function<ErrorStatus, String> html) {
        return new ErrorPages(status -> Variant.text(MediaType.HTML, CachePolicy.NO_STORE, () -> html.apply(status)));
    }

    Variant page(ErrorStatus status) {
        return Objects.requireNonNull(pages.get(status));
    }
}
