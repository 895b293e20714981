package dev.pamphlet.web;

import dev.pamphlet.publish.Route;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Permalink;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a site has at a path, or under another spelling of it. */
sealed interface Lookup {
    /**
     * Something is published at just this path.
     *
     * @param route what
     */
    record Found(Route route) implements Lookup {}

    /**
     * Something is published at what this path is meant to be.
     *
     * @param route what
     */
    record Misspelt(Route route) implements Lookup {}

    /**
     * Nothing is published at this path.
     *
     * @param path decoded
     */
    record Nothing(String path) implements Lookup {}

    /** No path at all. */
    record Malformed() implements Lookup {}

    /** Looks up a path as it was sent. */
    static Lookup of(String path, Routes routes) {
        var exact = routes.find(path);
        if (exact.isPresent()) {
            return new Found(exact.get());
        }
        return NormalPath.of(path)
                .map(normal ->
                        respelt(normal, routes).<Lookup>map(Misspelt::new).orElseGet(() -> new Nothing(normal)))
                .orElseGet(Malformed::new);
    }

    // Pages have lower-case paths; files may have others, so a path is first tried as it is.
    private static Optional<Route> respelt(String path, Routes routes) {
        var lowerCase = path.toLowerCase(Locale.ROOT);
        var spellings = lowerCase.equals(path) ? spellings(path) : Stream.concat(spellings(path), spellings(lowerCase));
        return spellings
                .map(Permalink::new)
                .flatMap(permalink -> routes.find(permalink).stream())
                .findFirst();
    }

    private static Stream<String> spellings(String path) {
        if (path.endsWith("/index.html")) {
            return Stream.of(path, path.substring(0, path.length() - "index.html".length()));
        }
        if (path.equals("/")) {
            return Stream.of(path);
        }
        return Stream.of(path, path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/");
    }
}
