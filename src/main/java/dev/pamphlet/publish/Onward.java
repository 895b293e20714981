package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the ways from each page of an edition to the next. */
final class Onward {
    private record Neighbours(LinkView newer, LinkView older, boolean dated) {
        private static final Neighbours NONE = new Neighbours(LinkView.NONE, LinkView.NONE, true);
    }

    private final Layout layout;
    private final Related related;
    private final Map<Permalink, Neighbours> neighbours = new HashMap<>();
    private final Map<Permalink, Series> series = new HashMap<>();

    Onward(Edition edition, Layout layout) {
        this.layout = layout;
        related = new Related(edition);
        edition.collections().forEach(collection -> addNeighbours(collection.pages()));
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
                next.older(),
                next.dated());
    }

    // A post with a weight stands first in a blog and is read when its date says; chapters are read as they are listed.
    private void addNeighbours(List<Page> pages) {
        var dated = pages.stream().anyMatch(page -> page.published().isPresent() && !page.hasWeight());
        var inOrder = dated ? pages.stream().sorted(Page.NEWEST_FIRST).toList() : pages;
        int newer = dated ? -1 : 1;
        for (int i = 0; i < inOrder.size(); i++) {
            neighbours.put(
                    inOrder.get(i).permalink(),
                    new Neighbours(link(inOrder, i + newer), link(inOrder, i - newer), dated));
        }
    }

    private static LinkView link(List<Page> pages, int index) {
        return index < 0 || index >= pages.size() ? LinkView.NONE : Layout.link(pages.get(index));
    }
}
