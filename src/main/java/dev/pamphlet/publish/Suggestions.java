package dev.pamphlet.publish;

import dev.pamphlet.search.Nearest;
import dev.pamphlet.search.Nearest.Named;
import java.util.List;
import java.util.stream.Stream;

/** What readers of an edition may have meant who ask for what is not there. */
final class Suggestions {
    private static final int MOST = 4;

    private final Lazy<Nearest> nearest;

    Suggestions(Edition edition) {
        nearest = new Lazy<>(() -> new Nearest(named(edition)));
    }

    /** Pages, listings and tags whose path or title is like a decoded path, the likeliest first. */
    List<LinkView> near(String path) {
        return nearest.get().to(path, MOST).stream()
                .map(page -> new LinkView(page.title(), page.path().href()))
                .toList();
    }

    private static List<Named> named(Edition edition) {
        return Stream.of(
                        edition.collections().stream()
                                .map(collection -> new Named(collection.title(), collection.permalink())),
                        edition.pages().stream().map(page -> new Named(page.title(), page.permalink())),
                        edition.tags().stream()
                                .map(tagged -> new Named(tagged.tag().name(), Tags.path(tagged.tag()))))
                .flatMap(names -> names)
                .toList();
    }
}
