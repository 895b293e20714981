package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.stream.Stream;

/** From where feeds are on sites made otherwise to where they are here, so that readers need not subscribe again. */
final class FeedRedirects implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return Feeds.listings(edition)
                .flatMap(listing -> Stream.of(
                        redirect(listing, "atom.xml", FeedFormat.ATOM),
                        // Hugo
                        redirect(listing, "index.xml", FeedFormat.RSS),
                        // Ghost
                        redirect(listing, "rss/", FeedFormat.RSS),
                        // WordPress
                        redirect(listing, "feed/", FeedFormat.RSS)));
    }

    private static Route redirect(Permalink listing, String name, FeedFormat format) {
        return Redirect.permanent(listing.resolve(name), format.path(listing));
    }
}
