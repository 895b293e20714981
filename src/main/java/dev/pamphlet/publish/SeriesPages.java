package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.stream.Stream;

/** The index of all series, and each series in reading order; nothing where there is no series. */
final class SeriesPages implements Feature {
    /** Where the series are listed. */
    static Permalink index(Edition edition) {
        return edition.path("series/");
    }

    static String title(Edition edition) {
        return edition.words().phrases().say("all-series");
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var all = Series.all(edition);
        if (all.isEmpty()) {
            return Stream.empty();
        }
        var index = new Terms(index(edition), title(edition), () -> terms(all));
        return Stream.concat(
                index.routes(edition, layout), all.stream().flatMap(series -> listing(series, edition, layout)));
    }

    private static List<TermView> terms(List<Series> all) {
        return all.stream()
                .map(series -> new TermView(
                        series.name(), series.permalink().href(), series.parts().size()))
                .toList();
    }

    private static Stream<Route> listing(Series series, Edition edition, Layout layout) {
        return Twins.routes(
                series.permalink(),
                () -> layout.templates().listing(view(series, edition, layout)),
                () -> MarkdownPage.of(series.name(), "", series.permalink(), edition.config())
                        .entries(series.parts())
                        .toString(),
                edition.config());
    }

    private static ListingView view(Series series, Edition edition, Layout layout) {
        var path = series.permalink();
        return new ListingView(
                layout.frame(series.name(), "", path).with(Twins.alternate(path)),
                edition.words().phrases().say("series"),
                series.name(),
                "",
                series.parts().stream().map(layout::entry).toList(),
                PaginatorView.of(1, 1, page -> path.href()));
    }
}
