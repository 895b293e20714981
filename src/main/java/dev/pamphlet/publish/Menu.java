package dev.pamphlet.publish;

import dev.pamphlet.site.MenuItem;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The site's main links.
 *
 * @param items in order
 * @param home the path of the home page
 */
record Menu(List<MenuItem> items, Permalink home) {
    Menu {
        items = List.copyOf(items);
    }

    /** What {@code site.yml} says and, unless it does, the search. */
    static Menu of(SiteConfig config) {
        var search = new MenuItem(
                Words.in(config.language().tag()).search(), Search.path(config).href(), Position.of("site.yml"));
        return config.navigation().stream().anyMatch(item -> item.url().equals(search.url()))
                ? new Menu(config.navigation(), config.language().home())
                : new Menu(
                        Stream.concat(config.navigation().stream(), Stream.of(search))
                                .toList(),
                        config.language().home());
    }

    /** The links on the page that these breadcrumbs lead to. */
    List<LinkView> on(List<LinkView> breadcrumbs) {
        // WAI-ARIA 1.2, aria-current: "Authors SHOULD only mark one element in a set of elements as current".
        var nearest = breadcrumbs.stream()
                .filter(step -> isPlace(step) && leadsTo(step))
                .reduce((farther, nearer) -> nearer);
        return items.stream().map(item -> link(item, nearest)).toList();
    }

    /** All pages are below the home page, so it is no section of theirs. */
    private boolean isPlace(LinkView step) {
        return !step.href().equals(home.href()) || !step.current().isEmpty();
    }

    private boolean leadsTo(LinkView step) {
        return items.stream().anyMatch(item -> item.url().equals(step.href()));
    }

    private static LinkView link(MenuItem item, Optional<LinkView> nearest) {
        var current = nearest.filter(step -> step.href().equals(item.url()))
                .map(step -> step.current().isEmpty() ? "true" : step.current());
        return new LinkView(item.title(), item.url(), current.orElse(""));
    }
}
