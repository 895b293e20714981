package dev.pamphlet.publish;

import dev.pamphlet.site.Author;
import dev.pamphlet.site.Cover;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What one page is about, for all that speak of it: its head, the menu and the breadcrumbs.
 *
 * @param config what {@code site.yml} says
 * @param kind what kind of page it is
 * @param path where it is published
 * @param title its title, as text
 * @param step its name among the breadcrumbs, as text
 * @param description what it is about in a sentence, as text; may be empty
 * @param page what an author wrote for it; absent where all of it is made
 */
record Subject(
        SiteConfig config,
        Kind kind,
        Permalink path,
        String title,
        String step,
        String description,
        Optional<Page> page) {
    /** What kind of page it is, in the words of the two vocabularies that its head speaks. */
    enum Kind {
        /** The home page, which stands for the site. */
        SITE("website", "WebSite"),
        /** A page of a collection. */
        POST("article", "BlogPosting"),
        /** Any other page. */
        PAGE("website", "WebPage");

        private final String openGraph;
        private final String schemaOrg;

        Kind(String openGraph, String schemaOrg) {
            this.openGraph = openGraph;
            this.schemaOrg = schemaOrg;
        }

        String openGraph() {
            return openGraph;
        }

        String schemaOrg() {
            return schemaOrg;
        }
    }

    /** The home page, whose text gives its description. */
    static Subject ofHome(Edition edition) {
        var config = edition.config();
        var description = edition.home()
                .map(page -> page.frontMatter().description())
                .filter(said -> !said.isEmpty())
                .orElse(config.description());
        return new Subject(
                config,
                Kind.SITE,
                config.language().home(),
                config.title(),
                edition.words().phrases().say("home"),
                description,
                edition.home());
    }

    /** A page that an author wrote. */
    static Subject of(Page page, Edition edition) {
        var kind = edition.collectionOf(page).isPresent() ? Kind.POST : Kind.PAGE;
        var description = page.frontMatter().description();
        return new Subject(
                edition.config(), kind, page.permalink(), page.title(), page.title(), description, Optional.of(page));
    }

    /** A page that is made; an author may have written the text above a listing. */
    static Subject of(String title, String description, Permalink path, Edition edition) {
        var text = edition.collections().stream()
                .filter(collection -> collection.permalink().equals(path))
                .flatMap(collection -> collection.index().stream())
                .findFirst();
        return new Subject(edition.config(), Kind.PAGE, path, title, title, description, text);
    }

    /** A further page of the same listing. */
    Subject furtherPage(int number, int last, Permalink at) {
        var numbered = title + " (" + number + "/" + last + ")";
        var next = Words.in(config.language().tag()).page(Integer.toString(number));
        return new Subject(config, kind, at, numbered, next, "", page);
    }

    /** Its language, a BCP 47 tag. */
    String language() {
        return page.map(written -> language(written, config))
                .orElseGet(() -> config.language().tag());
    }

    /** The language of what an author wrote, a BCP 47 tag. */
    static String language(Page page, SiteConfig config) {
        var own = page.frontMatter().presentation().lang();
        return own.isEmpty() ? config.language().tag() : own;
    }

    /** Its own URL. */
    String url() {
        return config.absolute(path.href());
    }

    /** The URL of the original: its own, unless its author says that it was first published elsewhere. */
    String canonical() {
        return page.filter(written -> written.permalink().equals(path))
                .map(written -> written.frontMatter().address().canonical())
                .filter(elsewhere -> !elsewhere.isEmpty())
                .orElseGet(this::url);
    }

    /** What robots may do; may be empty. */
    String robots() {
        return page.map(written -> written.frontMatter().presentation().robots())
                .orElse("");
    }

    /** A date as both vocabularies have it (ISO 8601); empty when there is none. */
    static String instant(Optional<ZonedDateTime> date) {
        return date.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse("");
    }

    /** Who wrote it: whom it names, else the site's author. */
    List<String> authors() {
        return page.map(written -> authors(written, config)).orElseGet(() -> named(config.author()));
    }

    /** Who wrote what an author wrote: whom it names, else the site's author. */
    static List<String> authors(Page page, SiteConfig config) {
        var named = page.frontMatter().authors();
        return named.isEmpty() ? named(config.author()) : named;
    }

    private static List<String> named(Author author) {
        return author.name().isEmpty() ? List.of() : List.of(author.name());
    }

    /** The picture that stands for it, at an absolute URL. */
    Optional<Cover> picture() {
        return page.flatMap(Page::cover).or(this::card).map(this::absolute);
    }

    private Optional<Cover> card() {
        return page.flatMap(Page::card).map(card -> new Cover(card.path().href(), title, card.width(), card.height()));
    }

    private Cover absolute(Cover cover) {
        return new Cover(config.absolute(cover.src()), cover.alt(), cover.width(), cover.height());
    }
}
