package dev.pamphlet.publish;

import dev.pamphlet.site.Body;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Tag;
import java.util.List;
import java.util.stream.Stream;

/** The index of all tags, and a listing for each. */
final class Tags implements Feature {
    /** Where the tags are listed. */
    static Permalink index(Edition edition) {
        return edition.path("tags/");
    }

    static Permalink path(Tag tag, Edition edition) {
        return index(edition).resolve(tag.slug() + "/");
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var index = new Terms(index(edition), edition.words().tags(), () -> terms(edition));
        var listings = edition.tags().stream().map(tagged -> listing(tagged, edition));
        return Stream.concat(
                index.routes(edition, layout), listings.flatMap(listing -> listing.routes(edition, layout)));
    }

    private static List<TermView> terms(Edition edition) {
        return edition.tags().stream()
                .map(tagged -> new TermView(
                        tagged.tag().name(),
                        path(tagged.tag(), edition).href(),
                        tagged.pages().size()))
                .toList();
    }

    private static Listing listing(Edition.TaggedPages tagged, Edition edition) {
        var path = path(tagged.tag(), edition);
        var kind = edition.words().phrases().say("tag");
        var name = tagged.tag().name();
        return new Listing(path, kind, name, "", Body.EMPTY, tagged.pages(), Feeds.alternates(path, name));
    }
}
