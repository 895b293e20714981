package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What search engines should know of (https://www.sitemaps.org/protocol.html), with the pictures on it and with its
 * translations. When there is more than one file may have, there are several and an index.
 */
final class Sitemap implements Feature {
    static final Permalink PATH = new Permalink("/sitemap.xml");

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";
    // "no more than 50,000 URLs and must be no larger than 50MB (52,428,800 bytes)", the element around them included
    private static final int MOST_URLS = 50_000;
    private static final int MOST_OCTETS = 52_428_800 - 1_000;

    private final int mostUrls;

    Sitemap() {
        this(MOST_URLS);
    }

    /**
     * A sitemap in files of another size.
     *
     * @param mostUrls how many URLs a file may have
     */
    Sitemap(int mostUrls) {
        this.mostUrls = mostUrls;
    }

    @Override
    public boolean isOfEachLanguage() {
        return false;
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        return routes(edition);
    }

    Stream<Route> routes(Edition edition) {
        var config = edition.config();
        var files = files(new SitemapUrls(edition).list(), config);
        if (files.size() == 1) {
            return Stream.of(route(PATH, () -> urlset(files.get(0), config)));
        }
        var numbered =
                IntStream.range(0, files.size()).mapToObj(i -> route(path(i), () -> urlset(files.get(i), config)));
        return Stream.concat(Stream.of(route(PATH, () -> index(files, config))), numbered);
    }

    private static Route route(Permalink path, Supplier<String> text) {
        return Resource.of(path, Variant.text(MediaType.XML, CachePolicy.REVALIDATE, text));
    }

    private static Permalink path(int file) {
        return new Permalink("/sitemap-" + (file + 1) + ".xml");
    }

    private List<List<SitemapUrl>> files(List<SitemapUrl> urls, SiteConfig config) {
        var files = new ArrayList<List<SitemapUrl>>();
        int from = 0;
        int octets = 0;
        for (int i = 0; i < urls.size(); i++) {
            int size = urls.get(i).size(config);
            if (i - from == mostUrls || (octets + size > MOST_OCTETS && i > from)) {
                files.add(urls.subList(from, i));
                from = i;
                octets = 0;
            }
            octets += size;
        }
        files.add(urls.subList(from, urls.size()));
        return files;
    }

    private static String urlset(List<SitemapUrl> urls, SiteConfig config) {
        var xml = new Xml("urlset").attribute("xmlns", NAMESPACE).attribute("xmlns:image", IMAGES);
        if (urls.stream().anyMatch(url -> !url.alternates().isEmpty())) {
            xml.attribute("xmlns:xhtml", XHTML);
        }
        urls.forEach(url -> url.writeTo(xml, config));
        return xml.end();
    }

    private static String index(List<List<SitemapUrl>> files, SiteConfig config) {
        var xml = new Xml("sitemapindex").attribute("xmlns", NAMESPACE);
        for (int i = 0; i < files.size(); i++) {
            xml.open("sitemap").element("loc", config.absolute(path(i).href()));
            lastChange(files.get(i)).ifPresent(day -> xml.element("lastmod", day.toString()));
            xml.close();
        }
        return xml.end();
    }

    private static Optional<LocalDate> lastChange(List<SitemapUrl> urls) {
        return urls.stream().flatMap(url -> url.lastChange().stream()).max(Comparator.naturalOrder());
    }
}
