package dev.pamphlet.publish;

import dev.pamphlet.search.Nearest;
import dev.pamphlet.search.Nearest.Named;
import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What readers of an edition may have meant who ask for what is not there. */
final class Suggestions {
    private static final int MOST = 4;

    private final Lazy<Nearest> nearest;

    /**
     * What can be suggested.
     *
     * @param edition what there is to read
     * @param isMade whether the site makes something at a path: not every site has every index
     */
    Suggestions(Edition edition, Predicate<Permalink> isMade) {
        nearest = new Lazy<>(() -> new Nearest(named(edition, isMade)));
    }

    /** Pages, listings, tags and indexes whose path or title is like a decoded path, the likeliest first. */
    List<LinkView> near(String path) {
        return nearest.get().to(path, MOST).stream()
                .map(page -> new LinkView(page.title(), page.path().href()))
                .toList();
    }

    private static List<Named> named(Edition edition, Predicate<Permalink> isMade) {
        return Stream.of(
                        edition.collections().stream()
                                .map(collection -> new Named(collection.title(), collection.permalink())),
                        indexes(edition).filter(index -> isMade.test(index.path())),
                        edition.pages().stream().map(page -> new Named(page.title(), page.permalink())),
                        edition.tags().stream()
                                .map(tagged -> new Named(tagged.tag().name(), Tags.path(tagged.tag(), edition))))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<Named> indexes(Edition edition) {
        return Stream.of(
                new Named(edition.words().tags(), Tags.index(edition)),
                new Named(SeriesPages.title(edition), SeriesPages.index(edition)),
                new Named(Authors.title(edition), Authors.index(edition)),
                new Named(Archive.title(edition), Archive.index(edition)));
    }
}
