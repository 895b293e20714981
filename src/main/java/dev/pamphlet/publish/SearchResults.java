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
    private final Permalink path;
    private final SearchWords words;
    private final Lazy<List<LinkView>> onward;

    SearchResults(Edition edition, Layout layout, Supplier<Searcher> searcher) {
        this.edition = edition;
        this.layout = layout;
        this.searcher = searcher;
        this.path = Search.path(edition.config());
        this.words = new SearchWords(edition.words().phrases());
        this.onward = new Lazy<>(this::elsewhere);
    }

    /** The reply to a query {@code q}, of which {@code page} says which ten results, from 1. */
    Resource resource(Parameters parameters) {
        var query = Query.of(parameters.text("q"));
        int page = parameters.number("page");
        return Resource.of(
                path,
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
                layout.frame(words.title(query), path),
                path.href(),
                query.text(),
                Query.LONGEST,
                summary(query, found, wanted, pages),
                found.hits().stream().map(this::view).toList(),
                paginator(query, wanted, pages),
                onward.get(),
                layout.script());
    }

    private String summary(Query query, Results found, int page, int pages) {
        var summary = words.summary(query, found, searcher.get().size());
        return page > 1 ? summary + " " + words.page(page, pages) : summary;
    }

    private ResultView view(Hit hit) {
        var page = hit.page();
        var where = edition.collectionOf(page)
                .filter(collection -> !collection.permalink().equals(page.permalink()))
                .map(Collection::title)
                .orElse(page.permalink().path());
        var excerpt = hit.excerpt().equals(Excerpt.NONE)
                ? List.of(new ResultView.Part(page.summary(), false))
                : hit.excerpt().parts().stream()
                        .map(part -> new ResultView.Part(part.text(), part.marked()))
                        .toList();
        return new ResultView(page.title(), page.permalink().href(), where, layout.published(page), excerpt);
    }

    private PaginatorView paginator(Query query, int page, int pages) {
        var href = path.href() + "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
        var phrases = words.phrases();
        return PaginatorView.of(page, pages, number -> number == 1 ? href : href + "&page=" + number)
                .with(phrases.say("previous"), phrases.say("next"));
    }

    private List<LinkView> elsewhere() {
        var tags = new LinkView(edition.words().tags(), Tags.index(edition).href());
        var home = new LinkView(
                words.phrases().say("home-page"), edition.language().home().href());
        return Stream.of(
                        edition.collections().stream().map(SearchResults::link),
                        Stream.of(tags).filter(link -> !edition.tags().isEmpty()),
                        edition.posts().stream().limit(NEWEST).map(Layout::link),
                        Stream.of(home))
                .flatMap(links -> links)
                .toList();
    }

    private static LinkView link(Collection collection) {
        return new LinkView(collection.title(), collection.permalink().href());
    }
}
