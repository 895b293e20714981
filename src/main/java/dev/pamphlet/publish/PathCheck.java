package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that what an author wrote does not stand where something else has to. */
final class PathCheck {
    private PathCheck() {}

    /**
     * Pages, aliases and files at the path of a listing or of a page in Markdown, or among those that the server keeps
     * for itself; and folders named as something else that is listed.
     */
    static List<Problem> problems(Edition edition, Stream<? extends Route> made) {
        var written = written(edition);
        var listings = made.map(Route::path).toList();
        // To readers a path is the same with and without a slash at its end.
        var places = listings.stream().map(Permalink::asDirectory).collect(Collectors.toSet());
        var taken = written.keySet().stream()
                .filter(path -> places.contains(path.asDirectory()))
                .map(path -> problem(written, path, "something that the site makes itself"));
        var twins = twins(edition, written).map(path -> problem(written, path, "a page in Markdown"));
        var reserved = written.keySet().stream()
                .filter(path -> path.path().startsWith(Publisher.SERVERS_OWN))
                .map(path -> problem(written, path, "the server itself"));
        return Stream.of(taken, twins, reserved, folders(edition, listings))
                .flatMap(some -> some)
                .sorted()
                .toList();
    }

    private static Stream<Permalink> twins(Edition edition, Map<Permalink, Position> written) {
        if (written.keySet().stream().noneMatch(Twins::isLikeOne)) {
            return Stream.empty();
        }
        return edition.inEachLanguage().flatMap(some -> {
            var listings = Pages.listings(some);
            return some.pages().stream()
                    .map(Page::permalink)
                    .filter(page -> !listings.contains(page))
                    .map(Twins::path)
                    .filter(written::containsKey);
        });
    }

    /** Folders such as {@code archive}, whose listing would stand where that of all years does. */
    private static Stream<Problem> folders(Edition edition, List<Permalink> listings) {
        return edition.inEachLanguage()
                .flatMap(some -> some.collections().stream())
                .filter(folder -> java.util.Collections.frequency(listings, folder.permalink()) > 1)
                .map(folder -> Problem.error(
                        Position.of(folder.index().map(Page::source).orElse(folder.name())),
                        "the path " + folder.permalink() + " is that of another listing: rename the folder"));
    }

    private static Problem problem(Map<Permalink, Position> written, Permalink path, String owner) {
        var position = written.getOrDefault(path, Position.of(path.path()));
        return Problem.error(position, "the path " + path + " is that of " + owner + ": choose another");
    }

    private static Map<Permalink, Position> written(Edition edition) {
        var written = new HashMap<Permalink, Position>();
        edition.files().forEach(file -> written.put(file.permalink(), Position.of(file.source())));
        edition.inEachLanguage().forEach(some -> addPages(some, written));
        return written;
    }

    private static void addPages(Edition edition, Map<Permalink, Position> written) {
        var listings = Pages.listings(edition);
        for (Page page : edition.pages()) {
            page.aliases().forEach(alias -> written.put(alias, Position.of(page.source())));
            if (!listings.contains(page.permalink())) {
                written.put(page.permalink(), Position.of(page.source()));
            }
        }
    }
}
