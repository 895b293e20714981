package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.function.Function;

/** The formats in which feeds are published, the preferred one first. */
enum FeedFormat {
    /** RFC 4287. */
    ATOM("feed.xml", "Atom", MediaType.ATOM, AtomFeed::print),
    /** RSS 2.0. */
    RSS("rss.xml", "RSS", MediaType.RSS, RssFeed::print),
    /** JSON Feed 1.1. */
    JSON_FEED("feed.json", "JSON", MediaType.JSON_FEED, JsonFeed::print);

    private final String file;
    private final String title;
    private final MediaType mediaType;
    private final Function<Feed, String> printer;

    FeedFormat(String file, String title, MediaType mediaType, Function<Feed, String> printer) {
        this.file = file;
        this.title = title;
        this.mediaType = mediaType;
        this.printer = printer;
    }

    /** Where the feed of a listing is in this format. */
    Permalink path(Permalink listing) {
        return listing.resolve(file);
    }

    /** The feed in this format. */
    String print(Feed feed) {
        return printer.apply(feed);
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** How pages refer to it. */
    AlternateView alternate(Permalink listing, String listed) {
        return new AlternateView(
                mediaType.essence(), listed + " (" + title + ")", path(listing).href());
    }
}
