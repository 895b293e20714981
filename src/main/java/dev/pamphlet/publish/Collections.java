package dev.pamphlet.publish;

import dev.pamphlet.site.Body;
import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import java.util.stream.Stream;

/** The listing of each collection. */
final class Collections implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return edition.collections().stream()
                .flatMap(collection -> listing(collection).routes(edition, layout));
    }

    private static Listing listing(Collection collection) {
        return new Listing(
                collection.permalink(),
                "",
                collection.title(),
                description(collection),
                collection.index().map(Page::body).orElse(Body.EMPTY),
                collection.pages(),
                Feeds.alternates(collection.permalink(), collection.title()));
    }

    /** What its index says that it is about; may be empty. */
    static String description(Collection collection) {
        return collection.index().map(page -> page.frontMatter().description()).orElse("");
    }
}
