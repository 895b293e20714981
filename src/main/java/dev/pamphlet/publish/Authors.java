package dev.pamphlet.publish;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who wrote the pages of an edition: whom they name and, for pages of collections that name nobody, the site's author.
 * Names with the same slug are the same author's; a name that no path can be made of is shown and no more.
 */
final class Authors {
    /**
     * An author and what he or she wrote.
     *
     * @param name spelled as the first page in listing order spells it
     * @param path where the pages are listed
     * @param pages in listing order
     */
    record Works(String name, Permalink path, List<Page> pages) {
        Works {
            pages = List.copyOf(pages);
        }

        private Works with(Works more) {
            var all = new TreeSet<>(Page.LISTING_ORDER);
            all.addAll(pages);
            all.addAll(more.pages);
            return new Works(name, path, List.copyOf(all));
        }
    }

    private final Permalink index;
    private final String ofSite;
    private final Map<String, Permalink> paths = new HashMap<>();
    private final Map<Permalink, Works> works = new TreeMap<>();

    Authors(Edition edition) {
        index = index(edition);
        ofSite = edition.config().author().name();
        byName(edition).forEach((name, pages) -> Slug.of(name).ifPresent(slug -> add(name, slug, pages)));
    }

    /** Where the authors are listed. */
    static Permalink index(Edition edition) {
        return edition.path("authors/");
    }

    static String title(Edition edition) {
        return edition.words().phrases().say("authors");
    }

    private Map<String, List<Page>> byName(Edition edition) {
        var listings = edition.collections().stream().map(Collection::permalink).collect(Collectors.toSet());
        var byName = new LinkedHashMap<String, List<Page>>();
        edition.pages().stream()
                .filter(page -> !listings.contains(page.permalink()))
                .forEach(page -> names(page).forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(page)));
        return byName;
    }

    private void add(String name, Slug slug, List<Page> pages) {
        var path = index.resolve(slug + "/");
        paths.put(name, path);
        works.merge(path, new Works(name, path, pages), Works::with);
    }

    private List<String> names(Page page) {
        var named = page.frontMatter().authors();
        return named.isEmpty() && !page.collection().isEmpty() && !ofSite.isEmpty() ? List.of(ofSite) : named;
    }

    /** All authors by path, if there is more than one: only then is it worth saying who wrote what. */
    List<Works> all() {
        return areSeveral() ? List.copyOf(works.values()) : List.of();
    }

    /** Whom a page's byline names, with links where the authors have pages. */
    List<LinkView> links(Page page) {
        var names = areSeveral() ? names(page) : page.frontMatter().authors();
        return names.stream().map(name -> new LinkView(name, href(name))).toList();
    }

    private String href(String name) {
        return Optional.ofNullable(paths.get(name))
                .filter(path -> areSeveral())
                .map(Permalink::href)
                .orElse("");
    }

    private boolean areSeveral() {
        return works.size() > 1;
    }
}
