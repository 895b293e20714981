package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the ways from each page of an edition to the next. */
final class Onward {
    /**
     * Where a page stands among others.
     *
     * @param inOrder all of them, newest first, or as they are listed
     * @param index its own place
     * @param dated whether they follow their dates
     */
    private record Standing(List<Page> inOrder, int index, boolean dated) {
        private static final Standing ALONE = new Standing(List.of(), 0, true);

        LinkView newer() {
            return link(dated ? index - 1 : index + 1);
        }

        LinkView older() {
            return link(dated ? index + 1 : index - 1);
        }

        private LinkView link(int other) {
            return other < 0 || other >= inOrder.size() ? LinkView.NONE : Layout.link(inOrder.get(other));
        }
    }

    private final Layout layout;
    private final Related related;
    private final Map<Permalink, Standing> standings = new HashMap<>();
    private final Map<Permalink, Series> series = new HashMap<>();

    Onward(Edition edition, Layout layout) {
        this.layout = layout;
        related = new Related(edition);
        edition.collections().forEach(collection -> addNeighbours(collection.pages()));
        Series.all(edition).forEach(some -> some.parts().forEach(part -> series.put(part.permalink(), some)));
    }

    OnwardView from(Page page) {
        var standing = standings.getOrDefault(page.permalink(), Standing.ALONE);
        return new OnwardView(
                Optional.ofNullable(series.get(page.permalink()))
                        .map(some -> some.view(page))
                        .orElse(SeriesView.NONE),
                related.to(page).stream().map(layout::entry).toList(),
                standing.newer(),
                standing.older(),
                standing.dated());
    }

    // A post with a weight stands first in a blog and is read when its date says; chapters are read as they are listed.
    private void addNeighbours(List<Page> pages) {
        var dated = pages.stream().anyMatch(page -> page.published().isPresent() && !page.hasWeight());
        var inOrder = dated ? pages.stream().sorted(Page.NEWEST_FIRST).toList() : pages;
        for (int i = 0; i < inOrder.size(); i++) {
            standings.put(inOrder.get(i).permalink(), new Standing(inOrder, i, dated));
        }
    }
}
