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
    private final Map<Permalink, Page> before;
    private final Map<Permalink, Page> after;
    private final Map<String, Page> afterBySource;

    private Moves(Map<Permalink, Page> before, Map<Permalink, Page> after) {
        this.before = before;
        this.after = after;
        afterBySource = after.values().stream().collect(Collectors.toMap(Page::source, Function.identity()));
    }

    /** Where the pages of all editions are now, of which it was known where they were in the one before. */
    static Map<Permalink, Permalink> since(Map<Permalink, Permalink> known, Edition before, Edition after) {
        var there = byPath(after);
        var areGone = Preview.pages(before).anyMatch(page -> !there.containsKey(page.permalink()));
        return areGone || !known.isEmpty() ? new Moves(byPath(before), there).since(known) : known;
    }

    private static Map<Permalink, Page> byPath(Edition edition) {
        return Preview.pages(edition).collect(Collectors.toMap(Page::permalink, Function.identity()));
    }

    private Map<Permalink, Permalink> since(Map<Permalink, Permalink> known) {
        var moved = between();
        var next = Map.copyOf(moved);
        known.forEach((from, to) -> moved.putIfAbsent(from, next.getOrDefault(to, to)));
        moved.keySet().removeAll(after.keySet());
        moved.values().retainAll(after.keySet());
        return moved;
    }

    /** Where the pages are now that are at their place no more: those of the same file, else with the same text. */
    private Map<Permalink, Permalink> between() {
        var moved = new HashMap<Permalink, Permalink>();
        before.values().stream()
                .filter(page -> !after.containsKey(page.permalink()))
                .forEach(page -> of(page).ifPresent(to -> moved.put(page.permalink(), to)));
        return moved;
    }

    private Optional<Permalink> of(Page page) {
        return Optional.ofNullable(afterBySource.get(page.source()))
                .or(() -> after.values().stream()
                        .filter(other -> !before.containsKey(other.permalink()) && isSame(page, other))
                        .findFirst())
                .map(Page::permalink);
    }

    private static boolean isSame(Page page, Page other) {
        return page.frontMatter().equals(other.frontMatter())
                && page.body().text().equals(other.body().text());
    }
}
