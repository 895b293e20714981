package dev.pamphlet.publish;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The home page: its text, then the newest posts. */
final class HomePage implements Feature {
    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return Twins.routes(
                edition.language().home(),
                () -> layout.templates().home(view(edition, layout)),
                () -> markdown(edition),
                edition.config());
    }

    private static String markdown(Edition edition) {
        var config = edition.config();
        return edition.home()
                .map(page -> MarkdownPage.of(page, config))
                .orElseGet(() -> MarkdownPage.of(
                        config.title(), config.description(), config.language().home(), config))
                .entries(newest(edition))
                .link(more(edition))
                .toString();
    }

    private static List<Page> newest(Edition edition) {
        return edition.posts().stream().limit(edition.config().pageSize()).toList();
    }

    private static HomeView view(Edition edition, Layout layout) {
        var config = edition.config();
        var home = edition.home();
        return new HomeView(
                layout.frame(Subject.ofHome(edition))
                        .with(Twins.alternate(edition.language().home())),
                home.map(Page::title).orElse(config.title()),
                home.map(page -> page.body().html()).orElse(""),
                newest(edition).stream().map(layout::entry).toList(),
                more(edition));
    }

    private static LinkView more(Collection collection, Words words) {
        var values = Map.of("name", collection.name(), "title", collection.title());
        return new LinkView(
                words.phrases().say("all", values), collection.permalink().href());
    }

    /** The listing of the collection with most pages, unless all of them are here. */
    private static LinkView more(Edition edition) {
        if (edition.posts().size() <= edition.config().pageSize()) {
            return LinkView.NONE;
        }
        return edition.collections().stream()
                .max((a, b) -> Integer.compare(a.pages().size(), b.pages().size()))
                .map(collection -> more(collection, edition.words()))
                .orElse(LinkView.NONE);
    }
}
