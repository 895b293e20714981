package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.List;

/** The feeds of the site, of each collection and of each tag. */
final class Feeds {
    private Feeds() {}

    /**
     * Where feed readers find the feeds of what is listed at a path.
     *
     * @param listing the home page, a collection's listing or a tag's
     * @param title what is listed, as text
     */
    static List<AlternateView> alternates(Permalink listing, String title) {
        return List.of();
    }
}
