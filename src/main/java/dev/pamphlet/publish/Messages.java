package dev.pamphlet.publish;

import java.util.List;
import java.util.Optional;

/** The pages that say why a request failed, in the look of the site. */
final class Messages {
    private Messages() {}

    static ErrorPages pages(Layout layout, Suggestions suggestions) {
        return ErrorPages.html(status -> html(status, List.of(), layout), path -> {
            var near = suggestions.near(path);
            return near.isEmpty() ? Optional.empty() : Optional.of(html(ErrorStatus.NOT_FOUND, near, layout));
        });
    }

    private static String html(ErrorStatus status, List<LinkView> near, Layout layout) {
        var phrases = layout.edition().words().phrases();
        var title = phrases.say(title(status));
        var text = phrases.say(text(status) + "-text");
        return layout.templates()
                .message(new MessageView(layout.frame(title), status.code(), title, text, near, onward(layout)));
    }

    private static List<LinkView> onward(Layout layout) {
        var edition = layout.edition();
        return List.of(
                new LinkView(
                        edition.words().phrases().say("home-page"),
                        edition.language().home().href()),
                new LinkView(
                        edition.words().search(), Search.path(edition.config()).href()));
    }

    private static String title(ErrorStatus status) {
        return switch (status) {
            case HEADERS_TOO_LARGE, VERSION_NOT_SUPPORTED, EXPECTATION_FAILED -> "bad-request";
            case CONTENT_TOO_LARGE -> "read-only";
            default -> text(status);
        };
    }

    private static String text(ErrorStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case GONE -> "gone";
            case BAD_REQUEST, URI_TOO_LONG -> "bad-address";
            case HEADERS_TOO_LARGE -> "headers-too-large";
            case VERSION_NOT_SUPPORTED -> "http-version";
            case EXPECTATION_FAILED -> "expectation";
            case REQUEST_TIMEOUT -> "too-slow";
            case CONTENT_TOO_LARGE -> "content-too-large";
            case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED -> "read-only";
            case PRECONDITION_FAILED -> "changed";
            case RANGE_NOT_SATISFIABLE -> "no-range";
            case INTERNAL_SERVER_ERROR -> "fault";
        };
    }
}
