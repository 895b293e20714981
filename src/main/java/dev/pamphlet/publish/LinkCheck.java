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

    private final Map<Permalink, Page> written;
    private final Routes routes;
    private final Set<Permalink> unread;

    private LinkCheck(Map<Permalink, Page> written, Routes routes, Set<Permalink> unread) {
        this.written = written;
        this.routes = routes;
        this.unread = unread;
    }

    /**
     * Links to paths and fragments that do not exist, and links to what is not published at the time.
     *
     * @param published what is published now
     * @param later what is published when all pages that are to come have come; their links are checked against that
     * @param unread paths at which there would be something, had it been read
     */
    static List<Problem> problems(Edition edition, Routes published, Routes later, Set<Permalink> unread) {
        var written = new HashMap<Permalink, Page>();
        edition.site().inEachLanguage().flatMap(Site::texts).forEach(page -> written.put(page.permalink(), page));
        var now = new LinkCheck(written, published, unread);
        var then = new LinkCheck(written, later, unread);
        var problems = new ArrayList<Problem>();
        written.values().forEach(page -> (edition.isToCome(page) ? then : now).check(page, problems));
        edition.inEachLanguage()
                .flatMap(some -> some.config().navigation().stream())
                .forEach(item -> now.problem(item).ifPresent(problems::add));
        return problems.stream().sorted().toList();
    }

    private void check(Page page, List<Problem> problems) {
        for (var link : page.body().links()) {
            if (isPathOfSomething(link.href())) {
                continue;
            }
            var reference = new Reference(link.written(), link.href(), link.position(), "");
            var isWithin = link.href().startsWith("#");
            (isWithin ? deadFragment(page, reference) : problem(reference)).ifPresent(problems::add);
        }
    }

    /** Whether a link is just the path of what is there, as most are; that saves looking further. */
    private boolean isPathOfSomething(String href) {
        return routes.find(href).filter(route -> !(route instanceof Gone)).isPresent();
    }

    private Optional<Problem> problem(MenuItem item) {
        return problem(new Reference(item.url(), item.url(), item.position(), "navigation: "));
    }

    private Optional<Problem> problem(Reference link) {
        if (!link.href().startsWith("/") || link.href().startsWith("//")) {
            return Optional.empty();
        }
        var route = routes.leadsTo(link.href());
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
