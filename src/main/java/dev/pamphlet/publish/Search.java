package dev.pamphlet.publish;

import dev.pamphlet.search.SearchIndex;
import dev.pamphlet.site.Language;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.SiteConfig;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The search, and its description for browsers. */
final class Search implements Feature {
    // The index of a language outlives editions: it has what is published now, was once and will be.
    private final Map<Language, OfSite> latest = new ConcurrentHashMap<>();

    private record OfSite(Site site, Lazy<SearchIndex> index) {}

    /** Where the search is. */
    static Permalink path(SiteConfig config) {
        return config.language().home().resolve("search");
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var index = index(edition);
        var searcher = new Lazy<>(() -> index.get().among(edition.texts()));
        var results = new SearchResults(edition, layout, searcher);
        return Stream.of(
                new Dynamic(path(edition.config()), results::resource), OpenSearch.description(edition, layout));
    }

    private Lazy<SearchIndex> index(Edition edition) {
        var site = edition.site();
        return latest.compute(
                        edition.language(),
                        (language, known) -> known != null && known.site().equals(site)
                                ? known
                                : new OfSite(site, new Lazy<>(() -> SearchIndex.of(ever(edition)))))
                .index();
    }

    /** What readers may see one day, and the drafts of an edition for authors. */
    private static Stream<Page> ever(Edition edition) {
        var drafts = edition.texts().anyMatch(Search::isDraft);
        return edition.site()
                .texts()
                .filter(((Predicate<Page>) Search::isDraft).negate().or(page -> drafts));
    }

    private static boolean isDraft(Page page) {
        return page.frontMatter().draft();
    }
}
