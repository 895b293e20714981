package dev.pamphlet.publish;

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
 * @param html its introduction on the first page, as HTML; may be empty
 * @param pages what it lists, in order
 * @param feeds its feeds
 */
record Listing(
        Permalink path,
        String kind,
        String title,
        String description,
        String html,
        List<Page> pages,
        List<AlternateView> feeds) {
    Stream<Route> routes(Edition edition, Layout layout) {
        int size = edition.config().pageSize();
        int last = Math.max(1, (pages.size() + size - 1) / size);
        var listed = IntStream.rangeClosed(1, last).mapToObj(number -> (Route) Resource.of(
                path(number), Variant.html(() -> layout.templates().listing(view(number, last, edition, layout)))));
        return Stream.concat(Stream.of(Redirect.permanent(path.resolve("page/1/"), path)), listed);
    }

    private Permalink path(int number) {
        return number == 1 ? path : path.resolve("page/" + number + "/");
    }

    private ListingView view(int number, int last, Edition edition, Layout layout) {
        int size = edition.config().pageSize();
        var shown = pages.subList((number - 1) * size, Math.min(number * size, pages.size()));
        var first = Subject.of(title, description, path, edition);
        var subject = number == 1 ? first : first.furtherPage(number, last, path(number));
        return new ListingView(
                layout.frame(subject).with(feeds),
                kind,
                title,
                number == 1 ? html : "",
                shown.stream().map(layout::entry).toList(),
                PaginatorView.of(number, last, page -> path(page).href()));
    }
}
