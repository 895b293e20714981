package dev.pamphlet.publish;

import dev.pamphlet.publish.LanguagesView.Alternate;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.SiteConfig;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the sitemap says of a place.
 *
 * @param place what it is about
 * @param alternates where it is in other languages, itself among them; empty when it is in one language alone
 */
record SitemapUrl(Place place, List<Alternate> alternates) {
    // https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps: so many are read.
    private static final int MOST_IMAGES = 1000;
    // RFC 3986 §2.1: a character is up to three octets in UTF-8, each of which is written with three.
    private static final int LONGEST_CHARACTER = 9;
    private static final int MARKUP = 100;

    SitemapUrl {
        alternates = List.copyOf(alternates);
    }

    /** The day, in the site's time zone, of the last change of the page or of one that it lists; empty if unknown. */
    Optional<LocalDate> lastChange() {
        return Stream.concat(place.page().stream(), place.listed().stream())
                .flatMap(any -> any.frontMatter().dates().lastChange().stream())
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .map(ZonedDateTime::toLocalDate);
    }

    /** The paths of the pictures on the page that are of this site. */
    private Stream<String> images() {
        var cover = place.page().flatMap(Page::cover).stream().map(picture -> picture.src());
        var inText = place.page().stream()
                .flatMap(any -> any.body().images().stream())
                .map(picture -> picture.src());
        return Stream.concat(cover, inText)
                .filter(src -> src.startsWith("/") && !src.startsWith("//"))
                .distinct()
                .limit(MOST_IMAGES);
    }

    /** How many octets it takes at most, as {@link #writeTo} writes it; found without looking closely. */
    int size(SiteConfig config) {
        int origin = config.url().toString().length();
        int each = MARKUP + origin;
        int size = each + LONGEST_CHARACTER * place.path().path().length();
        for (var some : alternates) {
            size += MARKUP + some.hreflang().length() + some.href().length();
        }
        return size + place.page().map(page -> sizeOfImages(page, each)).orElse(0);
    }

    private static int sizeOfImages(Page page, int each) {
        int size = page.cover()
                .map(picture -> each + LONGEST_CHARACTER * picture.src().length())
                .orElse(0);
        for (var picture : page.body().images()) {
            size += each + LONGEST_CHARACTER * picture.src().length();
        }
        return size;
    }

    void writeTo(Xml xml, SiteConfig config) {
        xml.open("url").element("loc", config.absolute(place.path().href()));
        lastChange().ifPresent(day -> xml.element("lastmod", day.toString()));
        alternates.forEach(some -> xml.open("xhtml:link")
                .attribute("rel", "alternate")
                .attribute("hreflang", some.hreflang())
                .attribute("href", some.href())
                .close());
        images().forEach(src -> xml.open("image:image")
                .element("image:loc", config.absolute(src))
                .close());
        xml.close();
    }
}
