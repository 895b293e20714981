package dev.pamphlet.publish;

import dev.pamphlet.search.Excerpt;
import dev.pamphlet.search.Hit;
import dev.pamphlet.search.Query;
import dev.pamphlet.search.Results;
import dev.pamphlet.search.Searcher;
import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Permalink;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the search of one edition answers, as a page and as JSON. */
final class SearchResults {
    private static final int PAGE_SIZE = 10;
    private static final int NEWEST = 3;

    private static final Header NOT_TO_BE_FOUND = new Header("X-Robots-Tag", "noindex");

    private final Edition edition;
    private final Layout layout;
    private final Supplier<Searcher> searcher;
    private final Lazy<List<LinkView>> onward;

    SearchResults(Edition edition, Layout layout, Supplier<Searcher> searcher) {
        this.edition = edition;
        this.layout = layout;
        this.searcher = searcher;
        this.onward = new Lazy<>(this::elsewhere);
    }

    /** The reply to a query {@code q}, of which {@code page} says which ten results, from 1. */
    Resource resource(Parameters parameters) {
        var query = Query.of(parameters.text("q"));
        int page = parameters.number("page");
        return Resource.of(
                Search.PATH,
                Variant.html(() -> layout.templates().search(view(query, page))).with(NOT_TO_BE_FOUND),
                Variant.text(MediaType.JSON, CachePolicy.REVALIDATE, () -> SearchJson.of(view(query, page)))
                        .with(NOT_TO_BE_FOUND));
    }

    private SearchView view(Query query, int wanted) {
        var found = searcher.get().search(query, (wanted - 1) * PAGE_SIZE, PAGE_SIZE);
        int pages = Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (wanted > pages) {
            return view(query, pages);
        }
        return new SearchView(
                layout.frame(query.text().isEmpty() ? "Search" : "Search: " + query.text()),
                Search.PATH.href(),
                query.text(),
                Query.LONGEST,
                summary(query, found) + (wanted > 1 ? " Page " + wanted + " of " + pages + "." : ""),
                found.hits().stream().map(this::view).toList(),
                paginator(query, wanted, pages),
                onward.get(),
                layout.script());
    }

    private String summary(Query query, Results found) {
        var quoted = "“" + query.text() + "”";
        if (query.text().isEmpty()) {
            int size = searcher.get().size();
            return size == 1 ? "There is one page to search." : "There are " + size + " pages to search.";
        }
        if (query.isEmpty()) {
            return "There is no word in " + quoted + " to look for.";
        }
        if (found.total() == 0) {
            return "No results for " + quoted + ".";
        }
        return found.complete()
                ? found.total() + (found.total() == 1 ? " result for " : " results for ") + quoted + "."
                : "No page has all of " + quoted + ". "
                        + (found.total() == 1 ? "One has most of it." : found.total() + " have most of it.");
    }

    private ResultView view(Hit hit) {
        var page = hit.page();
        var entry = layout.entry(page);
        var where = edition.collectionOf(page)
                .filter(collection -> !collection.permalink().equals(page.permalink()))
                .map(Collection::title)
                .orElse(page.permalink().path());
        var excerpt = hit.excerpt().equals(Excerpt.NONE)
                ? List.of(new ResultView.Part(page.summary(), false))
                : hit.excerpt().parts().stream()
                        .map(part -> new ResultView.Part(part.text(), part.marked()))
                        .toList();
        return new ResultView(entry.title(), entry.href(), where, entry.date(), excerpt);
    }

    private static PaginatorView paginator(Query query, int page, int pages) {
        var href = Search.PATH.href() + "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
        var numbered = PaginatorView.of(page, pages, number -> number == 1 ? href : href + "&page=" + number);
        return new PaginatorView(
                page,
                pages,
                new LinkView("Previous", numbered.newer().href()),
                new LinkView("Next", numbered.older().href()),
                numbered.numbers());
    }

    private List<LinkView> elsewhere() {
        var tags = new LinkView("Tags", Tags.INDEX.href());
        return Stream.of(
                        edition.collections().stream().map(SearchResults::link),
                        Stream.of(tags).filter(link -> !edition.tags().isEmpty()),
                        edition.posts().stream().limit(NEWEST).map(Layout::link),
                        Stream.of(new LinkView("Home page", Permalink.HOME.href())))
                .flatMap(links -> links)
                .toList();
    }

    private static LinkView link(Collection collection) {
        return new LinkView(collection.title(), collection.permalink().href());
    }
}
