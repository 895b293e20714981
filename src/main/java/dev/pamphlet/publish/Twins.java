package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The same page in Markdown, for people who take the text along and for programs that read no HTML: by name, at a path
 * below the page's own, and at that path by {@code Accept}.
 */
final class Twins {
    private static final String EXTENSION = ".md";
    private static final String NAME = "index" + EXTENSION;
    private static final String TYPE = MediaType.MARKDOWN.essence();
    private static final Header NOINDEX = new Header("X-Robots-Tag", "noindex");

    private Twins() {}

    /** Where the twin of a page is: {@code index.md} in it, or {@code .md} after the name of a page that is a file. */
    static Permalink path(Permalink page) {
        return page.isDirectory() ? page.resolve(NAME) : new Permalink(page.path() + EXTENSION);
    }

    /** Whether a path could be that of a twin. */
    static boolean isLikeOne(Permalink path) {
        return path.path().endsWith(EXTENSION);
    }

    /** How a page says in its head that it has a twin. */
    static AlternateView alternate(Permalink page) {
        return new AlternateView(TYPE, "", path(page).href());
    }

    /** A page in both forms, HTML first, and its twin. */
    static Stream<Route> routes(Permalink page, Supplier<String> html, Supplier<String> markdown, SiteConfig config) {
        return pair(page, html, markdown, config).stream();
    }

    /** The same without a stream, for where there are many. */
    static List<Route> pair(Permalink page, Supplier<String> html, Supplier<String> markdown, SiteConfig config) {
        var path = path(page);
        var twin = Resource.of(
                path,
                () -> List.of(
                        ofPage(Variant.text(MediaType.MARKDOWN, CachePolicy.REVALIDATE, markdown), page, config)));
        return List.of(
                Resource.of(
                        page,
                        () -> List.of(
                                withTwin(Variant.html(html), path),
                                chosen(twin.variants().get(0), path))),
                twin);
    }

    // RFC 8288 §3: what else there is of this page
    private static Variant withTwin(Variant html, Permalink path) {
        return html.with(List.of(() -> link(path.href(), "rel=\"alternate\"; type=\"" + TYPE + "\"")));
    }

    // RFC 9110 §8.7: what was chosen has a name of its own
    private static Variant chosen(Variant twin, Permalink path) {
        return twin.again().with(List.of(() -> new Header("Content-Location", path.href())));
    }

    // RFC 6596: the page is what to keep, and to show. A search engine that follows no canonical link of a file still
    // leaves the twin out; the page's own path never says noindex, in whatever form it is read.
    private static Variant ofPage(Variant twin, Permalink page, SiteConfig config) {
        return twin.with(List.of(() -> link(config.absolute(page.href()), "rel=\"canonical\""), () -> NOINDEX));
    }

    private static Header link(String href, String parameters) {
        return new Header("Link", "<" + href + ">; " + parameters);
    }
}
