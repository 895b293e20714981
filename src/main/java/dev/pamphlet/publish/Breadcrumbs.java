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
    private final Edition edition;
    private final LinkView home;
    private final Map<Permalink, String> titles = new HashMap<>();

    Breadcrumbs(Edition edition, Authors authors) {
        this.edition = edition;
        home = new LinkView(
                edition.words().phrases().say("home"), edition.language().home().href());
        titles.put(Tags.index(edition), edition.words().tags());
        putUnless(Series.all(edition).isEmpty(), SeriesPages.index(edition), SeriesPages.title(edition));
        putUnless(authors.all().isEmpty(), Authors.index(edition), Authors.title(edition));
        putUnless(Archive.isEmpty(edition), Archive.index(edition), Archive.title(edition));
        edition.pages().forEach(page -> titles.put(page.permalink(), page.title()));
        edition.collections().forEach(collection -> titles.put(collection.permalink(), collection.title()));
    }

    /** An index is published when there is something in it. */
    private void putUnless(boolean isEmpty, Permalink index, String title) {
        if (!isEmpty) {
            titles.put(index, title);
        }
    }

    /** The steps to a page: the home page first, itself last. */
    List<LinkView> to(Subject subject) {
        var steps = above(subject.path());
        if (steps.isEmpty()) {
            subject.page().flatMap(this::listing).ifPresent(steps::add);
        }
        if (!subject.path().equals(edition.language().home())) {
            steps.addFirst(home);
        }
        steps.addLast(LinkView.toItself(subject.step(), subject.path().href()));
        return List.copyOf(steps);
    }

    private Deque<LinkView> above(Permalink path) {
        var steps = new ArrayDeque<LinkView>();
        for (var parent = parent(path); !isHome(parent); parent = parent(parent)) {
            var title = titles.get(parent);
            if (title != null) {
                steps.addFirst(new LinkView(title, parent.href()));
            }
        }
        return steps;
    }

    /** A page may have a path that is not below the home page in its language. */
    private boolean isHome(Permalink path) {
        return path.equals(edition.language().home()) || path.equals(Permalink.HOME);
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
