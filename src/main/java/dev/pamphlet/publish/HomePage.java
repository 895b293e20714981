package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.stream.Stream;

/** The home page: its text, then the newest posts. */
final class HomePage implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return Stream.of(Resource.of(
                Permalink.HOME, Variant.html(() -> layout.templates().home(view(edition, layout)))));
    }

    private static HomeView view(Edition edition, Layout layout) {
        var config = edition.config();
        var home = edition.home();
        var posts = edition.posts();
        return new HomeView(
                layout.frame(Subject.ofHome(edition)),
                home.map(Page::title).orElse(config.title()),
                home.map(page -> page.body().html()).orElse(""),
                posts.stream().limit(config.pageSize()).map(layout::entry).toList(),
                posts.size() > config.pageSize() ? more(edition) : LinkView.NONE);
    }

    /** The listing of the collection with most pages. */
    private static LinkView more(Edition edition) {
        return edition.collections().stream()
                .max((a, b) -> Integer.compare(a.pages().size(), b.pages().size()))
                .map(collection -> new LinkView(
                        "All " + collection.name(), collection.permalink().href()))
                .orElse(LinkView.NONE);
    }
}
