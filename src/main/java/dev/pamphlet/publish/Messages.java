package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.Optional;

/** The pages that say why a request failed, in the look of the site. */
final class Messages {
    private static final List<LinkView> ONWARD =
            List.of(new LinkView("Home page", Permalink.HOME.href()), new LinkView("Search", Search.PATH.href()));

    private Messages() {}

    static ErrorPages pages(Layout layout, Suggestions suggestions) {
        return ErrorPages.html(status -> html(status, List.of(), layout), path -> {
            var near = suggestions.near(path);
            return near.isEmpty() ? Optional.empty() : Optional.of(html(ErrorStatus.NOT_FOUND, near, layout));
        });
    }

    private static String html(ErrorStatus status, List<LinkView> near, Layout layout) {
        var title = title(status);
        return layout.templates()
                .message(new MessageView(layout.frame(title), status.code(), title, text(status), near, ONWARD));
    }

    private static String title(ErrorStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is no such page";
            case GONE -> "This page is gone";
            case BAD_REQUEST, URI_TOO_LONG -> "This address makes no sense";
            case HEADERS_TOO_LARGE, VERSION_NOT_SUPPORTED, EXPECTATION_FAILED -> "This request makes no sense";
            case REQUEST_TIMEOUT -> "This request took too long";
            case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED, CONTENT_TOO_LARGE -> "This page can only be read";
            case PRECONDITION_FAILED -> "The page has changed";
            case RANGE_NOT_SATISFIABLE -> "The file is shorter than that";
            case INTERNAL_SERVER_ERROR -> "Something went wrong here";
        };
    }

    private static String text(ErrorStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Nothing is published at this address. Perhaps it was mistyped, or the page has moved.";
            case GONE -> "It was published here for a time, and that time is over.";
            case BAD_REQUEST, URI_TOO_LONG -> "No page can have an address like this one.";
            case HEADERS_TOO_LARGE ->
                "It says far more about itself than is needed to answer it. Clearing the cookies "
                        + "of this site may help.";
            case VERSION_NOT_SUPPORTED -> "It speaks a version of HTTP that is not known here.";
            case EXPECTATION_FAILED -> "It expects something that is not known here.";
            case REQUEST_TIMEOUT -> "The rest of it did not arrive in time.";
            case CONTENT_TOO_LARGE -> "The request brought something along, for which there is no use here.";
            case METHOD_NOT_ALLOWED, NOT_IMPLEMENTED -> "The request asked for something else than to read it.";
            case PRECONDITION_FAILED -> "The request was meant for another version of it than the one published now.";
            case RANGE_NOT_SATISFIABLE -> "The request asked for a part of it that does not exist.";
            case INTERNAL_SERVER_ERROR -> "The fault is on this side. Please try again in a little while.";
        };
    }
}
