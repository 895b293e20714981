package dev.pamphlet.publish;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The feeds of the site, of each collection and of each tag. */
final class Feeds implements Feature {
    /**
     * What a feed is made of.
     *
     * @param listing where the pages are listed
     * @param title what is listed, as text
     * @param description what it is about, as text; may be empty
     * @param pages what is listed
     */
    private record Source(Permalink listing, String title, String description, Supplier<List<Page>> pages) {}

    /**
     * Where feed readers find the feeds of what is listed at a path.
     *
     * @param listing the home page, a collection's listing or a tag's
     * @param title what is listed, as text
     */
    static List<AlternateView> alternates(Permalink listing, String title) {
        return Stream.of(FeedFormat.values())
                .map(format -> format.alternate(listing, title))
                .toList();
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var entries = new FeedEntries(edition);
        return sources(edition).flatMap(source -> Stream.of(FeedFormat.values())
                .map(format -> Resource.of(
                        format.path(source.listing()),
                        Variant.text(
                                format.mediaType(),
                                CachePolicy.REVALIDATE,
                                () -> format.print(feed(source, edition, entries))))));
    }

    /** The paths of all that has feeds. */
    static Stream<Permalink> listings(Edition edition) {
        return sources(edition).map(Source::listing);
    }

    private static Stream<Source> sources(Edition edition) {
        var config = edition.config();
        var site = new Source(edition.language().home(), config.title(), config.description(), edition::posts);
        return Stream.of(
                        Stream.of(site),
                        edition.collections().stream().map(Feeds::source),
                        edition.tags().stream().map(tagged -> source(tagged, edition)))
                .flatMap(sources -> sources);
    }

    private static Source source(Collection collection) {
        return new Source(
                collection.permalink(), collection.title(), Collections.description(collection), collection::pages);
    }

    private static Source source(Edition.TaggedPages tagged, Edition edition) {
        return new Source(Tags.path(tagged.tag(), edition), tagged.tag().name(), "", tagged::pages);
    }

    private static Feed feed(Source source, Edition edition, FeedEntries entries) {
        var config = edition.config();
        return new Feed(
                config,
                source.listing(),
                source.listing().equals(edition.language().home())
                        ? source.title()
                        : source.title() + " · " + config.title(),
                source.description(),
                entries.newest(source.pages().get()));
    }
}
