package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Publishes an edition. Its lists of features are the table of contents of this package. */
public final class Publisher {
    /** What paths begin with that are not the site's: those of health and, in dev mode, of the developer's tools. */
    public static final String SERVERS_OWN = "/q/";

    private static final List<Feature> WRITTEN =
            List.of(new Pages(), new PublicFiles(), new PublicRenditions(), new Aliases(), new ExpiredPages());
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
        @SuppressWarnings(
                "ReferenceEquality") // To compare all that two editions hold would take longer than to make it.
        boolean isOf(Edition other) {
            return edition.filter(known -> known == other).isPresent();
        }

        boolean has(Permalink path) {
            return routes.stream().anyMatch(route -> route.path().equals(path));
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

    /** Everything that an edition publishes in all its languages; its content is printed when it is first asked for. */
    public Routes publish(Edition edition) {
        var layouts = layouts(edition);
        latest = made(edition, layouts);
        return routes(latest, layouts);
    }

    private Routes routes(Made made, List<Layout> layouts) {
        var config = layouts.get(0).edition().config();
        var routes = new LinkedHashMap<Permalink, Route>();
        // Where two have the same path, the check below says so, and what an author wrote is published.
        Stream.of(routes(WRITTEN, layouts), made.routes().stream(), theme.routes(), routes(STAND_INS, layouts))
                .flatMap(some -> some)
                .forEach(route -> routes.putIfAbsent(route.path(), route));
        return new Routes(
                routes.values(),
                errorPages(layouts, made),
                SecurityHeaders.of(config),
                press.under(config.headers().keySet()));
    }

    /** What is wrong with the paths, dates and links of an edition. */
    public List<Problem> check(Edition edition, Routes published) {
        return check(edition, published, Set.of());
    }

    /**
     * What is wrong with the paths, dates and links of an edition, and will be when all that is to come has come.
     *
     * @param unread paths at which there would be something, had it been read
     */
    public List<Problem> check(Edition edition, Routes published, Set<Permalink> unread) {
        var known = latest;
        var whole = edition.withAllToCome();
        var later = whole.orElse(edition);
        var made = known.isOf(later) ? known : made(later, layouts(later));
        var routes = whole.isEmpty() ? published : routes(made, layouts(later));
        return Stream.of(
                        PathCheck.problems(later, made.routes().stream()),
                        DateCheck.problems(edition),
                        LinkCheck.problems(edition, published, routes, unread))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** One for each language, that of the site itself first. */
    private List<Layout> layouts(Edition edition) {
        var languages = new LanguageLinks(edition);
        return edition.inEachLanguage()
                .map(some -> new Layout(some, theme, languages))
                .toList();
    }

    private static ErrorPages errorPages(List<Layout> layouts, Made made) {
        var pages = new LinkedHashMap<String, ErrorPages>();
        for (var layout : layouts) {
            var suggestions = new Suggestions(layout.edition(), made::has);
            pages.put(layout.edition().language().home().path(), Messages.pages(layout, suggestions));
        }
        var ofSite = Objects.requireNonNull(pages.remove(Permalink.HOME.path()));
        return ofSite.with(pages);
    }

    private Made made(Edition edition, List<Layout> layouts) {
        var routes = Stream.concat(routes(MADE, layouts), routes(List.of(search), layouts));
        return new Made(Optional.of(edition), routes.toList());
    }

    private static Stream<? extends Route> routes(List<Feature> features, List<Layout> layouts) {
        return features.stream().flatMap(feature -> layouts.stream()
                .limit(feature.isOfEachLanguage() ? layouts.size() : 1)
                .flatMap(layout -> feature.routes(layout.edition(), layout)));
    }
}
