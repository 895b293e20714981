package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page in the sitemap.
 *
 * @param path where it is
 * @param lastChange the day of its last change in the site's time zone, if known
 * @param images the paths of the pictures on it that are of this site
 */
record SitemapUrl(Permalink path, Optional<LocalDate> lastChange, List<String> images) {
    // https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps: so many are read.
    private static final int MOST_IMAGES = 1000;
    // RFC 3986 §2.1: a character is up to three octets in UTF-8, each of which is written with three.
    private static final int LONGEST_CHARACTER = 9;
    private static final int MARKUP = 100;

    SitemapUrl {
        images = List.copyOf(images);
    }

    static SitemapUrl of(Page page) {
        return new SitemapUrl(page.permalink(), lastChange(Stream.of(page)), images(page));
    }

    /** A listing, which changes when one of the pages that it lists does, or its own text. */
    static SitemapUrl listing(Permalink path, Optional<Page> own, Stream<Page> listed) {
        return new SitemapUrl(
                path,
                lastChange(Stream.concat(own.stream(), listed)),
                own.map(SitemapUrl::images).orElse(List.of()));
    }

    private static Optional<LocalDate> lastChange(Stream<Page> pages) {
        return pages.flatMap(page -> page.frontMatter().dates().lastChange().stream())
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .map(ZonedDateTime::toLocalDate);
    }

    private static List<String> images(Page page) {
        if (page.cover().isEmpty() && page.body().images().isEmpty()) {
            return List.of();
        }
        var images = new LinkedHashSet<String>();
        page.cover().ifPresent(cover -> images.add(cover.src()));
        page.body().images().forEach(image -> images.add(image.src()));
        images.removeIf(src -> !src.startsWith("/") || src.startsWith("//"));
        return images.stream().limit(MOST_IMAGES).toList();
    }

    /** How many octets it takes at most, as {@link #writeTo} writes it; found without writing it. */
    int size(SiteConfig config) {
        int origin = config.url().toString().length();
        int size = MARKUP + origin + LONGEST_CHARACTER * path.path().length();
        for (var image : images) {
            size += MARKUP + origin + LONGEST_CHARACTER * image.length();
        }
        return size;
    }

    void writeTo(Xml xml, SiteConfig config) {
        xml.open("url").element("loc", config.absolute(path.href()));
        lastChange.ifPresent(day -> xml.element("lastmod", day.toString()));
        for (var image : images) {
            xml.open("image:image").element("image:loc", config.absolute(image)).close();
        }
        xml.close();
    }
}
