package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a site publishes, by path. */
public final class Routes {
    private final Map<String, Route> byHref;
    private final Lazy<List<Route>> inOrder;
    private final ErrorPages errorPages;
    private final HeaderLines headers;
    private final Press press;

    /**
     * Puts routes together.
     *
     * @param routes what is published, in any order
     * @param errorPages what is sent when a request fails
     * @param headers the header fields of every reply
     * @param press what prints
     * @throws IllegalArgumentException when two routes have the same path
     */
    public Routes(Collection<? extends Route> routes, ErrorPages errorPages, List<Header> headers, Press press) {
        this.byHref = new HashMap<>(routes.size() * 2);
        routes.forEach(this::add);
        this.inOrder = new Lazy<>(() -> byHref.values().stream()
                .sorted(Comparator.comparing(Route::path))
                .toList());
        this.errorPages = errorPages;
        this.headers = HeaderLines.of(headers);
        this.press = press;
    }

    private void add(Route route) {
        var other = byHref.put(route.path().href(), route);
        if (other != null) {
            throw new IllegalArgumentException(
                    "two routes have the path " + route.path() + ": " + other + " and " + route);
        }
    }

    /** What is published at a path in its one proper, percent-encoded form. */
    public Optional<Route> find(String href) {
        return Optional.ofNullable(byHref.get(href));
    }

    /** What is published at a path. */
    public Optional<Route> find(Permalink path) {
        return find(path.href());
    }

    /** What a link leads to, which may leave out the slash at the end of its path. */
    public Optional<Route> leadsTo(String href) {
        // Most are written as what they lead to is found.
        return find(href).or(() -> Permalink.ofHref(href).flatMap(this::findPage));
    }

    private Optional<Route> findPage(Permalink path) {
        return find(path).or(() -> find(path.asDirectory()));
    }

    /** All routes in the order of their paths. */
    public Stream<Route> stream() {
        return inOrder.get().stream();
    }

    /** The header fields of every reply. */
    public List<Header> headers() {
        return headers;
    }

    /** Prints a variant, or finds what was printed before. */
    public Representation print(Variant variant) {
        return variant.print(press);
    }

    /** The page for a request that failed. */
    public Representation errorPage(ErrorStatus status) {
        return print(errorPages.page(status));
    }

    /**
     * The page for a request that failed, in the language of its path.
     *
     * @param path what was asked for, decoded
     */
    public Representation errorPage(ErrorStatus status, String path) {
        return print(errorPages.at(path).page(status));
    }

    /**
     * The page for a request that leads nowhere, with links to what the reader may have meant.
     *
     * @param path where there is nothing, decoded
     */
    public Representation notFoundPage(String path) {
        var pages = errorPages.at(path);
        return pages.notFound(path).map(this::print).orElseGet(() -> print(pages.page(ErrorStatus.NOT_FOUND)));
    }

    /** What is wrong with templates, as far as only a page that they print shows it; every page is tried. */
    public List<Problem> unprintable() {
        return stream()
                .filter(Resource.class::isInstance)
                .map(route -> ((Resource) route).variants().get(0))
                .filter(variant -> variant.mediaType().equals(MediaType.HTML))
                .flatMap(Routes::unprintable)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Problem> unprintable(Variant page) {
        try {
            page.content();
            return Stream.empty();
        } catch (BrokenTemplateException e) {
            return Stream.of(e.problem());
        }
    }

    /**
     * Prints all that is not printed yet, error pages included; from then on nothing is left to do but to send. What is
     * made for each request is tried, so that it has all that it needs.
     *
     * @param more what to compress with besides what is usual
     */
    public void printAll(Compressor... more) {
        var finest = Arrays.stream(more).reduce(press, Press::with, (one, other) -> other);
        var inResources =
                stream().filter(Resource.class::isInstance).flatMap(route -> ((Resource) route).variants().stream());
        var inErrors = errorPages.all().flatMap(pages -> Stream.of(ErrorStatus.values())
                .map(pages::page));
        InParallel.forEach(Stream.concat(inResources, inErrors).toList(), variant -> variant.print(finest));
        stream()
                .filter(Dynamic.class::isInstance)
                .flatMap(route -> ((Dynamic) route).resource(Parameters.NONE).variants().stream())
                .forEach(variant -> variant.print(press));
        errorPages.all().forEach(pages -> pages.notFound(Permalink.HOME.path()));
    }
}
