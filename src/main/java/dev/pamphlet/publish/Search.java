package dev.pamphlet.publish;

import dev.pamphlet.search.SearchIndex;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Site;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The search, and its description for browsers. */
final class Search implements Feature {
    static final Permalink PATH = new Permalink("/search");

    // The index outlives editions: it has what is published now, was once and will be.
    private volatile Optional<OfSite> latest = Optional.empty();

    private record OfSite(Site site, Lazy<SearchIndex> index) {}

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var index = index(edition);
        var searcher = new Lazy<>(() -> index.get().among(shown(edition)));
        var results = new SearchResults(edition, layout, searcher);
        return Stream.of(new Dynamic(PATH, results::resource), OpenSearch.description(edition, layout));
    }

    private Lazy<SearchIndex> index(Edition edition) {
        return latest.filter(known -> known.site().equals(edition.site()))
                .orElseGet(() -> indexed(edition))
                .index();
    }

    private OfSite indexed(Edition edition) {
        var of = new OfSite(edition.site(), new Lazy<>(() -> SearchIndex.of(ever(edition))));
        latest = Optional.of(of);
        return of;
    }

    /** What readers may see one day, and the drafts of an edition for authors. */
    private static Stream<Page> ever(Edition edition) {
        var site = edition.site();
        var drafts = shown(edition).anyMatch(Search::isDraft);
        return Stream.concat(site.home().stream(), site.pages().stream())
                .filter(((Predicate<Page>) Search::isDraft).negate().or(page -> drafts));
    }

    private static Stream<Page> shown(Edition edition) {
        return Stream.concat(edition.home().stream(), edition.pages().stream());
    }

    private static boolean isDraft(Page page) {
        return page.frontMatter().draft();
    }
}
