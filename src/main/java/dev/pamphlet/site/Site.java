package dev.pamphlet.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything an author has written in one language, checked and linked, whether its time has come or not.
 *
 * @param config what {@code site.yml} says
 * @param home the text of the home page, if there is one
 * @param pages all pages in listing order: those of collections, their indexes and the rest, but not the home page
 * @param collections the collections by name
 * @param files the files published as they are, by path; those of all languages
 * @param translations the same site in further languages, in the order in which {@code site.yml} names them
 */
public record Site(
        SiteConfig config,
        Optional<Page> home,
        List<Page> pages,
        List<Collection> collections,
        List<StaticFile> files,
        List<Site> translations) {
    public Site {
        pages = List.copyOf(pages);
        collections = List.copyOf(collections);
        files = List.copyOf(files);
        translations = List.copyOf(translations);
    }

    /** This site, then the same in further languages. */
    public Stream<Site> inEachLanguage() {
        return Stream.concat(Stream.of(this), translations.stream());
    }

    /** The home page, if it has a text, and all other pages. */
    public Stream<Page> texts() {
        return Stream.concat(home.stream(), pages.stream());
    }
}
