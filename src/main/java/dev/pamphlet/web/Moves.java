package dev.pamphlet.web;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds where pages have gone from one edition to the next, so that their reader can follow. */
final class Moves {
    private final Map<String, Page> bySource;
    private final Map<Permalink, Page> byPath;

    private Moves(Edition after) {
        bySource = Preview.pages(after).collect(Collectors.toMap(Page::source, Function.identity()));
        byPath = Preview.pages(after).collect(Collectors.toMap(Page::permalink, Function.identity()));
    }

    /** Where the pages are now that are at their place no more: those of the same file, else with the same text. */
    static Map<Permalink, Permalink> between(Edition before, Edition after) {
        var moves = new Moves(after);
        var moved = new HashMap<Permalink, Permalink>();
        var known = Preview.pages(before).collect(Collectors.toMap(Page::permalink, Function.identity()));
        Preview.pages(before)
                .filter(page -> !moves.byPath.containsKey(page.permalink()))
                .forEach(page -> moves.of(page, known).ifPresent(to -> moved.put(page.permalink(), to)));
        return moved;
    }

    /** Where the pages of all editions are now, of which it was known where they were in the one before. */
    static Map<Permalink, Permalink> since(Map<Permalink, Permalink> known, Edition before, Edition after) {
        var moved = new HashMap<>(between(before, after));
        var next = Map.copyOf(moved);
        known.forEach((from, to) -> moved.putIfAbsent(from, next.getOrDefault(to, to)));
        var published = Preview.pages(after).map(Page::permalink).collect(Collectors.toSet());
        moved.keySet().removeAll(published);
        moved.values().retainAll(published);
        return moved;
    }

    private Optional<Permalink> of(Page page, Map<Permalink, Page> known) {
        return Optional.ofNullable(bySource.get(page.source()))
                .or(() -> byPath.values().stream()
                        .filter(other -> !known.containsKey(other.permalink()) && isSame(page, other))
                        .findFirst())
                .map(Page::permalink);
    }

    private static boolean isSame(Page page, Page other) {
        return page.frontMatter().equals(other.frontMatter())
                && page.body().text().equals(other.body().text());
    }
}
