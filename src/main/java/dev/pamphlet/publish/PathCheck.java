package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that what an author wrote does not stand where something else has to. */
final class PathCheck {
    private PathCheck() {}

    /** Pages, aliases and files at the path of a listing or of a page in Markdown, or among those that the server keeps for itself. */
    static List<Problem> problems(Edition edition, Stream<? extends Route> made) {
        var written = written(edition);
        var taken = made.map(Route::path)
                .filter(written::containsKey)
                .map(path -> problem(written, path, "a listing, or of one of its pages"));
        var listings = Pages.listings(edition);
        var twins = edition.pages().stream()
                .filter(page -> !listings.contains(page.permalink()))
                .map(page -> Twins.path(page.permalink()))
                .filter(written::containsKey)
                .map(path -> problem(written, path, "a page in Markdown"));
        var reserved = written.keySet().stream()
                .filter(path -> path.path().startsWith(Publisher.SERVERS_OWN))
                .map(path -> problem(written, path, "the server itself"));
        return Stream.of(taken, twins, reserved).flatMap(some -> some).sorted().toList();
    }

    private static Problem problem(Map<Permalink, Position> written, Permalink path, String owner) {
        var position = written.getOrDefault(path, Position.of(path.path()));
        return Problem.error(position, "the path " + path + " is that of " + owner + ": choose another");
    }

    private static Map<Permalink, Position> written(Edition edition) {
        var listings = edition.collections().stream()
                .map(collection -> collection.permalink().path())
                .toList();
        var written = new HashMap<Permalink, Position>();
        edition.files().forEach(file -> written.put(file.permalink(), Position.of(file.source())));
        for (Page page : edition.pages()) {
            page.aliases().forEach(alias -> written.put(alias, Position.of(page.source())));
            if (!listings.contains(page.permalink().path())) {
                written.put(page.permalink(), Position.of(page.source()));
            }
        }
        return written;
    }
}
