package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Slug;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Pages that are meant to be read one after the other.
 *
 * @param name its name, spelled as the first page in listing order spells it
 * @param permalink where its parts are listed; series with the same slug are the same
 * @param parts its pages: by weight, then oldest first, then by title; pages without a weight or a date come last
 */
record Series(String name, Permalink permalink, List<Page> parts) {
    /** How many parts a page lists before and after itself. */
    private static final int AROUND = 6;

    private static final Comparator<Page> READING_ORDER = Comparator.comparingInt(Series::weight)
            .thenComparing(
                    page -> page.published().map(ZonedDateTime::toInstant).orElse(Instant.MAX))
            .thenComparing(Page::title)
            .thenComparing(Page::permalink);

    Series {
        parts = parts.stream().sorted(READING_ORDER).toList();
    }

    /** All series of an edition by slug. A name that no path can be made of makes no series. */
    static List<Series> all(Edition edition) {
        var names = new TreeMap<String, String>();
        var parts = new HashMap<String, List<Page>>();
        for (var page : edition.pages()) {
            var slug = slug(page);
            if (slug.isPresent()) {
                names.putIfAbsent(slug.get(), page.frontMatter().presentation().series());
                parts.computeIfAbsent(slug.get(), key -> new ArrayList<>()).add(page);
            }
        }
        var index = SeriesPages.index(edition);
        return names.entrySet().stream()
                .map(named -> new Series(
                        named.getValue(),
                        index.resolve(named.getKey() + "/"),
                        parts.getOrDefault(named.getKey(), List.of())))
                .toList();
    }

    /** What a page of the series says of it, with the parts around the page. */
    SeriesView view(Page page) {
        int at = java.util.Collections.binarySearch(parts, page, READING_ORDER);
        int from = Math.max(0, at - AROUND);
        int to = Math.min(parts.size(), at + AROUND + 1);
        var around = IntStream.range(from, to)
                .mapToObj(part -> link(parts.get(part), part == at))
                .toList();
        return new SeriesView(name, permalink.href(), at + 1, parts.size(), from + 1, around);
    }

    private static LinkView link(Page part, boolean isCurrent) {
        return isCurrent ? LinkView.toItself(part.title(), part.permalink().href()) : Layout.link(part);
    }

    /** What tells the series of a page from all others; empty when it belongs to none. */
    static Optional<String> slug(Page page) {
        var name = page.frontMatter().presentation().series();
        return name.isEmpty() ? Optional.empty() : Slug.of(name).map(Slug::value);
    }

    private static int weight(Page page) {
        var weight = page.frontMatter().presentation().weight();
        return weight == 0 ? Integer.MAX_VALUE : weight;
    }
}
