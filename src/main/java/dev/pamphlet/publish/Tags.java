package dev.pamphlet.publish;

import dev.pamphlet.site.Body;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Tag;
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
        var index = Twins.routes(
                INDEX,
                Variant.html(() -> layout.templates().tags(view(edition, layout))),
                () -> markdown(edition),
                edition.config());
        return Stream.concat(
                index, edition.tags().stream().flatMap(tagged -> listing(tagged).routes(edition, layout)));
    }

    private static TagsView view(Edition edition, Layout layout) {
        return new TagsView(
                layout.frame(TITLE, "", INDEX).with(Twins.alternate(INDEX)),
                TITLE,
                edition.tags().stream()
                        .map(tagged -> new TagView(
                                tagged.tag().name(),
                                path(tagged.tag()).href(),
                                tagged.pages().size()))
                        .toList());
    }

    private static String markdown(Edition edition) {
        var page = MarkdownPage.of(TITLE, "", INDEX, edition.config());
        return page.list(edition.tags().stream()
                        .map(tagged -> page.linked(Layout.link(tagged.tag())) + ": "
                                + tagged.pages().size())
                        .toList())
                .toString();
    }

    private static Listing listing(Edition.TaggedPages tagged) {
        var path = path(tagged.tag());
        var name = tagged.tag().name();
        return new Listing(path, "Tag", name, "", Body.EMPTY, tagged.pages(), Feeds.alternates(path, name));
    }
}
