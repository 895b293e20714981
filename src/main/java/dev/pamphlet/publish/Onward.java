package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the ways from each page of an edition to the next. */
final class Onward {
    private record Neighbours(LinkView newer, LinkView older) {
        private static final Neighbours NONE = new Neighbours(LinkView.NONE, LinkView.NONE);
    }

    private final Layout layout;
    private final Related related;
    private final Map<Permalink, Neighbours> neighbours = new HashMap<>();
    private final Map<Permalink, Series> series = new HashMap<>();

    Onward(Edition edition, Layout layout) {
        this.layout = layout;
        related = new Related(edition);
        edition.collections()
                .forEach(collection -> addNeighbours(
                        collection.pages().stream().sorted(Edition.NEWEST_FIRST).toList()));
        Series.all(edition).forEach(some -> some.parts().forEach(part -> series.put(part.permalink(), some)));
    }

    OnwardView from(Page page) {
        var next = neighbours.getOrDefault(page.permalink(), Neighbours.NONE);
        return new OnwardView(
                Optional.ofNullable(series.get(page.permalink()))
                        .map(some -> some.view(page))
                        .orElse(SeriesView.NONE),
                related.to(page).stream().map(layout::entry).toList(),
                next.newer(),
                next.older());
    }

    private void addNeighbours(List<Page> pages) {
        for (int i = 0; i < pages.size(); i++) {
            neighbours.put(pages.get(i).permalink(), new Neighbours(link(pages, i - 1), link(pages, i + 1)));
        }
    }

    private static LinkView link(List<Page> pages, int index) {
        return index < 0 || index >= pages.size() ? LinkView.NONE : Layout.link(pages.get(index));
    }
}
