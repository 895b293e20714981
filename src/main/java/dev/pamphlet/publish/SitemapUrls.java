package dev.pamphlet.publish;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sitemap lists: what there is to find, each once. That leaves out the further pages of listings, and pages whose
 * author does not want them found or says that they belong elsewhere.
 *
 * @param edition what is published
 */
record SitemapUrls(Edition edition) {
    List<SitemapUrl> list() {
        return Stream.of(home(), collections(), pages(), tags(), series(), authors(), years())
                .flatMap(urls -> urls)
                .toList();
    }

    private Stream<SitemapUrl> home() {
        var posts = edition.collections().stream()
                .flatMap(collection -> collection.pages().stream())
                .toList();
        return listing(Permalink.HOME, edition.home(), posts);
    }

    private Stream<SitemapUrl> collections() {
        return edition.collections().stream()
                .flatMap(collection -> listing(collection.permalink(), collection.index(), collection.pages()));
    }

    private Stream<SitemapUrl> listing(Permalink path, Optional<Page> page, List<Page> listed) {
        return page.map(this::isListed).orElse(true) ? Stream.of(new SitemapUrl(path, page, listed)) : Stream.empty();
    }

    private Stream<SitemapUrl> pages() {
        var listings = edition.collections().stream().map(Collection::permalink).collect(Collectors.toSet());
        return edition.pages().stream()
                .filter(page -> !listings.contains(page.permalink()))
                .filter(this::isListed)
                .map(SitemapUrl::of);
    }

    private Stream<SitemapUrl> tags() {
        return indexed(
                Tags.INDEX, edition.tags().stream().map(tagged -> made(Tags.path(tagged.tag()), tagged.pages())));
    }

    private Stream<SitemapUrl> series() {
        return indexed(
                SeriesPages.INDEX,
                Series.all(edition).stream().map(series -> made(series.permalink(), series.parts())));
    }

    private Stream<SitemapUrl> authors() {
        return indexed(
                Authors.INDEX, new Authors(edition).all().stream().map(author -> made(author.path(), author.pages())));
    }

    private Stream<SitemapUrl> years() {
        return indexed(Archive.INDEX, Archive.years(edition).stream().map(some -> made(some.path(), some.posts())));
    }

    /** Listings of what is to be found, and their index. */
    private Stream<SitemapUrl> indexed(Permalink index, Stream<SitemapUrl> listings) {
        var all = listings.filter(listing -> listing.listed().stream().anyMatch(this::isListed))
                .toList();
        var pages = all.stream().flatMap(listing -> listing.listed().stream()).toList();
        return all.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(made(index, pages)), all.stream());
    }

    private static SitemapUrl made(Permalink path, List<Page> listed) {
        return new SitemapUrl(path, Optional.empty(), listed);
    }

    private boolean isListed(Page page) {
        var presentation = page.frontMatter().presentation();
        return presentation.sitemap() && presentation.isIndexed() && isOriginal(page, edition.config());
    }

    private static boolean isOriginal(Page page, SiteConfig config) {
        var canonical = page.frontMatter().address().canonical();
        return canonical.isEmpty()
                || canonical.equals(config.absolute(page.permalink().href()));
    }
}
