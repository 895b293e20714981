package dev.pamphlet.publish;

import dev.pamphlet.site.Body;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages listed under one path, on as many pages as it takes: {@code /posts/}, {@code /posts/page/2/} and so on.
 *
 * @param path where the first page is
 * @param kind what is listed, above the title; may be empty
 * @param title its title, as text
 * @param description what it is about, as text; may be empty
 * @param introduction what the first page says before the list
 * @param pages what it lists, in order
 * @param feeds its feeds
 */
record Listing(
        Permalink path,
        String kind,
        String title,
        String description,
        Body introduction,
        List<Page> pages,
        List<AlternateView> feeds) {
    Stream<Route> routes(Edition edition, Layout layout) {
        int size = edition.config().pageSize();
        int last = Math.max(1, (pages.size() + size - 1) / size);
        var first = Twins.routes(
                path, () -> html(1, last, edition, layout), () -> markdown(size, edition), edition.config());
        var others = IntStream.rangeClosed(2, last).mapToObj(number ->
                (Route) Resource.of(path(number), Variant.html(() -> html(number, last, edition, layout))));
        var redirect = Stream.<Route>of(Redirect.permanent(path.resolve("page/1/"), path));
        return Stream.of(redirect, first, others).flatMap(some -> some);
    }

    private String markdown(int size, Edition edition) {
        var older = pages.size() > size ? new LinkView(edition.words().older(), path(2).href()) : LinkView.NONE;
        return MarkdownPage.of(title, description, path, edition.config())
                .text(introduction.markdown())
                .entries(pages.subList(0, Math.min(size, pages.size())))
                .link(older)
                .toString();
    }

    private Permalink path(int number) {
        return number == 1 ? path : path.resolve("page/" + number + "/");
    }

    private String html(int number, int last, Edition edition, Layout layout) {
        return layout.templates().listing(view(number, last, edition, layout));
    }

    private ListingView view(int number, int last, Edition edition, Layout layout) {
        int size = edition.config().pageSize();
        var shown = pages.subList((number - 1) * size, Math.min(number * size, pages.size()));
        var first = Subject.of(title, description, path, edition);
        var subject = number == 1 ? first : first.furtherPage(number, last, path(number));
        var frame = layout.frame(subject).with(feeds);
        return new ListingView(
                number == 1 ? frame.with(Twins.alternate(path)) : frame,
                kind,
                title,
                number == 1 ? introduction.html() : "",
                shown.stream().map(layout::entry).toList(),
                PaginatorView.of(number, last, page -> path(page).href())
                        .with(frame.words().newer(), frame.words().older()));
    }
}
