package dev.pamphlet.publish;

/**
 * The results of a search for programs:
 *
 * <pre>
 * {"query": "…", "title": "…", "summary": "…", "page": 1, "pages": 2, "previous": "/search?…", "next": "/search?…",
 *  "results": [{"title": "…", "url": "/posts/…/", "where": "…", "date": {"iso": "2026-01-05", "text": "…"},
 *               "excerpt": [{"text": "…", "marked": true}, …]}, …]}
 * </pre>
 *
 * <p>All texts are plain. What there is not is left out: {@code previous}, {@code next} and {@code date}.
 */
final class SearchJson {
    private SearchJson() {}

    static String of(SearchView search) {
        var paginator = search.paginator();
        return Json.object()
                .with("query", Json.of(search.query()))
                .with("title", Json.of(search.frame().head().title()))
                .with("summary", Json.of(search.summary()))
                .with("page", Json.of(paginator.page()))
                .with("pages", Json.of(paginator.pages()))
                .withText("previous", paginator.newer().href())
                .withText("next", paginator.older().href())
                .with(
                        "results",
                        Json.array(search.results().stream()
                                .map(SearchJson::result)
                                .toList()))
                .text();
    }

    private static Json result(ResultView result) {
        var json = Json.object()
                .with("title", Json.of(result.title()))
                .with("url", Json.of(result.href()))
                .with("where", Json.of(result.where()));
        var date = Json.object()
                .with("iso", Json.of(result.date().iso()))
                .with("text", Json.of(result.date().text()));
        return (result.date().equals(DateView.NONE) ? json : json.with("date", date))
                .with(
                        "excerpt",
                        Json.array(result.excerpt().stream()
                                .map(part -> Json.object()
                                        .with("text", Json.of(part.text()))
                                        .with("marked", Json.of(part.marked())))
                                .toList()));
    }
}
