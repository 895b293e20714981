package dev.pamphlet.publish;

import dev.pamphlet.site.Body;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Tag;
import java.util.List;
import java.util.stream.Stream;

/** The index of all tags, and a listing for each. */
final class Tags implements Feature {
    static final Permalink INDEX = new Permalink("/tags/");
    static final String TITLE = "Tags";

    static Permalink path(Tag tag) {
        return INDEX.resolve(tag.slug() + "/");
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var index = new Terms(INDEX, TITLE, () -> terms(edition));
        var listings = edition.tags().stream().map(Tags::listing);
        return Stream.concat(
                index.routes(edition, layout), listings.flatMap(listing -> listing.routes(edition, layout)));
    }

    private static List<TermView> terms(Edition edition) {
        return edition.tags().stream()
                .map(tagged -> new TermView(
                        tagged.tag().name(),
                        path(tagged.tag()).href(),
                        tagged.pages().size()))
                .toList();
    }

    private static Listing listing(Edition.TaggedPages tagged) {
        var path = path(tagged.tag());
        var name = tagged.tag().name();
        return new Listing(path, "Tag", name, "", Body.EMPTY, tagged.pages(), Feeds.alternates(path, name));
    }
}
