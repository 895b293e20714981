package dev.pamphlet.publish;

import dev.pamphlet.site.MenuItem;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks that every link from one page of the site to another leads somewhere. */
final class LinkCheck {
    // HTML Standard §7.4.6.4: an empty fragment and "top" mean the top of the page. The templates have "Main" and
    // "Latest".
    private static final Set<String> ALWAYS_THERE = Set.of("", "top", "Main", "Latest");

    /**
     * A link to be checked.
     *
     * @param written as the author wrote it
     * @param href as it is published
     * @param position where it is written
     * @param key what a problem begins with
     */
    private record Reference(String written, String href, Position position, String key) {
        Problem error(String message) {
            return Problem.error(position, key + message);
        }

        Problem warning(String message) {
            return Problem.warning(position, key + Quotation.of(written) + message);
        }
    }

    private final Routes routes;
    private final Set<Permalink> unread;
    private final Map<Permalink, Page> written = new HashMap<>();

    private LinkCheck(Edition edition, Routes routes, Set<Permalink> unread) {
        this.routes = routes;
        this.unread = unread;
        edition.site().inEachLanguage().flatMap(Site::texts).forEach(page -> written.put(page.permalink(), page));
    }

    /** Links to paths and fragments that do not exist, and links to what is not published at the time. */
    static List<Problem> problems(Edition edition, Routes routes, Set<Permalink> unread) {
        var check = new LinkCheck(edition, routes, unread);
        var inPages = check.problems(page -> !edition.isToCome(page));
        var inNavigation = edition.inEachLanguage()
                .flatMap(some -> some.config().navigation().stream())
                .flatMap(item -> check.problem(item).stream());
        return Stream.concat(inPages, inNavigation).sorted().toList();
    }

    /**
     * The same of links in pages that are to come.
     *
     * @param routes what is published when they have come
     */
    static List<Problem> problemsToCome(Edition edition, Routes routes, Set<Permalink> unread) {
        return new LinkCheck(edition, routes, unread)
                .problems(edition::isToCome)
                .sorted()
                .toList();
    }

    private Stream<Problem> problems(Predicate<Page> isWanted) {
        var problems = new ArrayList<Problem>();
        written.values().stream().filter(isWanted).forEach(page -> check(page, problems));
        return problems.stream();
    }

    private void check(Page page, List<Problem> problems) {
        for (var written : page.body().links()) {
            var link = new Reference(written.written(), written.href(), written.position(), "");
            var isWithin = link.href().startsWith("#");
            (isWithin ? deadFragment(page, link) : problem(link)).ifPresent(problems::add);
        }
    }

    private Optional<Problem> problem(MenuItem item) {
        return problem(new Reference(item.url(), item.url(), item.position(), "navigation: "));
    }

    private Optional<Problem> problem(Reference link) {
        if (!link.href().startsWith("/") || link.href().startsWith("//")) {
            return Optional.empty();
        }
        // Most are written just as what they lead to is found; the rest takes longer.
        var route =
                routes.find(link.href()).or(() -> Permalink.ofHref(link.href()).flatMap(routes::findPage));
        if (route.isEmpty()) {
            var path = Permalink.ofHref(link.href());
            return path.map(Permalink::asDirectory).filter(unread::contains).isPresent()
                    ? Optional.empty()
                    : Optional.of(dead(link, path));
        }
        return route.get() instanceof Gone
                ? Optional.of(link.warning(" leads to a page that has expired"))
                : Optional.ofNullable(written.get(route.get().path())).flatMap(target -> deadFragment(target, link));
    }

    private Problem dead(Reference link, Optional<Permalink> path) {
        if (path.map(Permalink::asDirectory).filter(written::containsKey).isPresent()) {
            return link.warning(" leads to a page that is not published now");
        }
        var paths = routes.stream().map(route -> route.path().href()).toList();
        return link.error("there is nothing at " + Quotation.of(link.written()) + Spelling.hint(link.href(), paths));
    }

    private static Optional<Problem> deadFragment(Page target, Reference link) {
        var fragment = Permalink.fragmentOf(link.href());
        var anchors = target.body().anchors();
        return ALWAYS_THERE.contains(fragment) || anchors.contains(fragment)
                ? Optional.empty()
                : Optional.of(link.error("there is no heading " + Quotation.of("#" + fragment) + " in "
                        + target.source() + hint(fragment, anchors)));
    }

    /** The heading that was meant or, of a few, all. */
    private static String hint(String fragment, Collection<String> anchors) {
        var near = Spelling.hint(fragment, anchors);
        if (!near.isEmpty() || anchors.size() > 5) {
            return near;
        }
        return anchors.isEmpty()
                ? ", which has none"
                : ", which has '" + String.join("', '", new TreeSet<>(anchors)) + "'";
    }
}
