package dev.pamphlet.site;

import java.util.List;
import java.util.Optional;

/**
 * Everything an author has written, checked and linked, whether its time has come or not.
 *
 * @param config what {@code site.yml} says
 * @param home the text of the home page, if there is one
 * @param pages all pages in listing order: those of collections, their indexes and the rest, but not the home page
 * @param collections the collections by name
 * @param files the files published as they are, by path
 */
public record Site(
        SiteConfig config,
        Optional<Page> home,
        List<Page> pages,
        List<Collection> collections,
        List<StaticFile> files) {
    public Site {
        pages = List.copyOf(pages);
        collections = List.copyOf(collections);
        files = List.copyOf(files);
    }
}
