package dev.pamphlet.publish;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way to each page from the home page: over what is published above it, the folders of its path being its guide. */
final class Breadcrumbs {
    private static final LinkView HOME = new LinkView("Home", Permalink.HOME.href());

    private final Edition edition;
    private final Map<Permalink, String> titles = new HashMap<>();

    Breadcrumbs(Edition edition) {
        this.edition = edition;
        titles.put(Tags.INDEX, Tags.TITLE);
        putUnlessEmpty(Series.all(edition), SeriesPages.INDEX, SeriesPages.TITLE);
        putUnlessEmpty(new Authors(edition).all(), Authors.INDEX, Authors.TITLE);
        putUnlessEmpty(Archive.years(edition), Archive.INDEX, Archive.TITLE);
        edition.pages().forEach(page -> titles.put(page.permalink(), page.title()));
        edition.collections().forEach(collection -> titles.put(collection.permalink(), collection.title()));
    }

    /** An index is published when there is something in it. */
    private void putUnlessEmpty(List<?> terms, Permalink index, String title) {
        if (!terms.isEmpty()) {
            titles.put(index, title);
        }
    }

    /** The steps to a page: the home page first, itself last. */
    List<LinkView> to(Subject subject) {
        var steps = above(subject.path());
        if (steps.isEmpty()) {
            subject.page().flatMap(this::listing).ifPresent(steps::add);
        }
        if (!subject.path().equals(Permalink.HOME)) {
            steps.addFirst(HOME);
        }
        steps.addLast(LinkView.toItself(subject.step(), subject.path().href()));
        return List.copyOf(steps);
    }

    private Deque<LinkView> above(Permalink path) {
        var steps = new ArrayDeque<LinkView>();
        for (var parent = parent(path); !parent.equals(Permalink.HOME); parent = parent(parent)) {
            var title = titles.get(parent);
            if (title != null) {
                steps.addFirst(new LinkView(title, parent.href()));
            }
        }
        return steps;
    }

    private static Permalink parent(Permalink path) {
        var text = path.path();
        return new Permalink(text.substring(0, text.lastIndexOf('/', Math.max(0, text.length() - 2)) + 1));
    }

    /** The listing of a page that has a path elsewhere. */
    private Optional<LinkView> listing(Page page) {
        return edition.collectionOf(page)
                .map(Collection::permalink)
                .filter(listing -> !listing.equals(page.permalink()))
                .map(listing -> new LinkView(titles.getOrDefault(listing, ""), listing.href()));
    }
}
