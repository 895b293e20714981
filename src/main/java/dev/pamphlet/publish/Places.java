package dev.pamphlet.publish;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to find in one language, each once; that leaves out the further pages of listings.
 *
 * @param edition what is published
 * @param isWanted which pages are to be found; a listing is when one of its pages is
 */
record Places(Edition edition, Predicate<Page> isWanted) {
    List<Place> list() {
        return Stream.of(home(), collections(), pages(), tags(), series(), authors(), years())
                .flatMap(places -> places)
                .toList();
    }

    private Stream<Place> home() {
        var posts = edition.collections().stream()
                .flatMap(collection -> collection.pages().stream())
                .toList();
        return listing(new Place(edition.language().home(), "index", edition.home(), posts));
    }

    private Stream<Place> collections() {
        return edition.collections().stream().flatMap(collection -> listing(place(collection)));
    }

    private static Place place(Collection collection) {
        return new Place(collection.permalink(), collection.name() + "/index", collection.index(), collection.pages());
    }

    private Stream<Place> listing(Place listing) {
        return listing.page().map(isWanted::test).orElse(true) ? Stream.of(listing) : Stream.empty();
    }

    private Stream<Place> pages() {
        var listings = edition.collections().stream().map(Collection::permalink).collect(Collectors.toSet());
        return edition.pages().stream()
                .filter(page -> !listings.contains(page.permalink()))
                .filter(isWanted)
                .map(page -> new Place(page.permalink(), page.key(), Optional.of(page), List.of()));
    }

    private Stream<Place> tags() {
        return indexed(
                Tags.index(edition),
                edition.tags().stream().map(tagged -> made(Tags.path(tagged.tag(), edition), tagged.pages())));
    }

    private Stream<Place> series() {
        return indexed(
                SeriesPages.index(edition),
                Series.all(edition).stream().map(series -> made(series.permalink(), series.parts())));
    }

    private Stream<Place> authors() {
        return indexed(
                Authors.index(edition),
                new Authors(edition).all().stream().map(author -> made(author.path(), author.pages())));
    }

    private Stream<Place> years() {
        return indexed(
                Archive.index(edition), Archive.years(edition).stream().map(some -> made(some.path(), some.pages())));
    }

    /** Listings of what is to be found, and their index. */
    private Stream<Place> indexed(Permalink index, Stream<Place> listings) {
        var all = listings.filter(listing -> listing.listed().stream().anyMatch(isWanted))
                .toList();
        var pages = all.stream().flatMap(listing -> listing.listed().stream()).toList();
        return all.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(made(index, pages)), all.stream());
    }

    private Place made(Permalink path, List<Page> listed) {
        return new Place(path, key(path, edition), Optional.empty(), listed);
    }

    /** What a page that no author wrote has in common with its translations. */
    static String key(Permalink path, Edition edition) {
        return path.path().substring(edition.language().home().path().length() - 1);
    }
}
