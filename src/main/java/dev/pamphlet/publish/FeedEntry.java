package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.Tag;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page as feeds show it.
 *
 * @param page the page, which has a date
 * @param id what tells it from all other entries, for ever
 * @param url where it is
 * @param html its text as HTML, with absolute URLs
 * @param image the URL of its cover; may be empty
 * @param enclosure its cover, if that is a file of this site
 */
record FeedEntry(Page page, String id, String url, String html, String image, Optional<Enclosure> enclosure) {
    // A link from a heading to itself, which a reader of feeds would show as a sign without a sense.
    private static final Pattern ANCHOR =
            Pattern.compile(" <a class=\"anchor\" href=\"[^\"]*\" aria-label=\"[^\"]*\">#</a>");

    static FeedEntry of(Page page, SiteConfig config, Optional<Enclosure> enclosure) {
        var url = config.absolute(page.permalink().href());
        return new FeedEntry(
                page,
                id(page, config),
                url,
                AbsoluteHtml.of(
                        ANCHOR.matcher(page.body().html()).replaceAll(""),
                        config.url().toString(),
                        url),
                page.cover().map(cover -> config.absolute(cover.src())).orElse(""),
                enclosure);
    }

    // RFC 4287 §4.2.6: an id stays when what it identifies moves. A page that moves keeps its former paths as aliases,
    // so the first of them is where it was published first.
    private static String id(Page page, SiteConfig config) {
        var first = page.aliases().isEmpty() ? page.permalink() : page.aliases().get(0);
        return config.absolute(first.href());
    }

    String title() {
        return page.title();
    }

    /** What it is about in a few sentences; may be empty. */
    String summary() {
        var description = page.frontMatter().description();
        return description.isEmpty() ? page.summary() : description;
    }

    Instant published() {
        return page.published().map(ZonedDateTime::toInstant).orElse(Instant.EPOCH);
    }

    Instant updated() {
        return page.frontMatter()
                .dates()
                .lastChange()
                .map(ZonedDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    /** Whom it names as its authors; empty for the site's. */
    List<String> authors() {
        return page.frontMatter().authors();
    }

    List<String> tags() {
        return page.frontMatter().tags().stream().map(Tag::name).toList();
    }

    /** Its language if that is its own, a BCP 47 tag; empty for the site's. */
    String language() {
        return page.frontMatter().presentation().lang();
    }
}
