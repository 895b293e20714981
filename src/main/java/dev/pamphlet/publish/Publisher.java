package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Publishes an edition. Its lists of features are the table of contents of this package. */
public final class Publisher {
    /** What paths begin with that are not the site's: those of health and, in dev mode, of the developer's tools. */
    public static final String SERVERS_OWN = "/q/";

    private static final List<Feature> WRITTEN =
            List.of(new Pages(), new PublicFiles(), new Aliases(), new ExpiredPages());
    private static final List<Feature> MADE = List.of(
            new HomePage(),
            new Collections(),
            new Tags(),
            new SeriesPages(),
            new AuthorPages(),
            new Archive(),
            new Feeds(),
            new Sitemap());
    // An author's own page or file at the same path takes their place without a word.
    private static final List<Feature> STAND_INS =
            List.of(new FeedRedirects(), new Robots(), new LlmsTxt(), new LlmsFullTxt());

    private final Theme theme;
    private final Press press;
    private final Search search = new Search();
    private volatile Made latest = new Made(Optional.empty(), List.of());

    /** What was made of an edition. */
    private record Made(Optional<Edition> edition, List<? extends Route> routes) {
        @SuppressWarnings("ReferenceEquality") // To compare all that two editions hold would take longer than to make it.
        boolean isOf(Edition other) {
            return edition.filter(known -> known == other).isPresent();
        }
    }

    /**
     * A publisher.
     *
     * @param theme what the site looks like
     * @param press how it is compressed
     */
    public Publisher(Theme theme, Press press) {
        this.theme = theme;
        this.press = press;
    }

    /** Everything that an edition publishes; its content is printed when it is first asked for. */
    public Routes publish(Edition edition) {
        var layout = new Layout(edition, theme);
        var routes = new LinkedHashMap<Permalink, Route>();
        latest = made(edition, layout);
        // Where two have the same path, the check below says so, and what an author wrote is published.
        Stream.of(
                        routes(WRITTEN, edition, layout),
                        latest.routes().stream(),
                        theme.routes(),
                        routes(STAND_INS, edition, layout))
                .flatMap(some -> some)
                .forEach(route -> routes.putIfAbsent(route.path(), route));
        return new Routes(
                routes.values(),
                Messages.pages(layout, new Suggestions(edition, routes::containsKey)),
                SecurityHeaders.of(edition.config()),
                press.under(edition.config().headers().keySet()));
    }

    /** What is wrong with the paths and links of an edition. */
    public List<Problem> check(Edition edition, Routes published) {
        var known = latest;
        var made = known.isOf(edition) ? known : made(edition, new Layout(edition, theme));
        return Stream.concat(
                        PathCheck.problems(edition, made.routes().stream()).stream(), LinkCheck.problems(edition, published).stream())
                .sorted()
                .toList();
    }

    private Made made(Edition edition, Layout layout) {
        var routes = Stream.concat(routes(MADE, edition, layout), search.routes(edition, layout));
        return new Made(Optional.of(edition), routes.toList());
    }

    private static Stream<? extends Route> routes(List<Feature> features, Edition edition, Layout layout) {
        return features.stream().flatMap(feature -> feature.routes(edition, layout));
    }
}
