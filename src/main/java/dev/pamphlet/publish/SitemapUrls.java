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
        return Stream.of(home(), collections(), pages(), tags())
                .flatMap(urls -> urls)
                .toList();
    }

    private Stream<SitemapUrl> home() {
        var posts = edition.collections().stream().flatMap(collection -> collection.pages().stream());
        return listing(Permalink.HOME, edition.home(), posts);
    }

    private Stream<SitemapUrl> collections() {
        return edition.collections().stream()
                .flatMap(collection -> listing(
                        collection.permalink(), collection.index(), collection.pages().stream()));
    }

    private Stream<SitemapUrl> pages() {
        var listings = edition.collections().stream().map(Collection::permalink).collect(Collectors.toSet());
        return edition.pages().stream()
                .filter(page -> !listings.contains(page.permalink()))
                .filter(this::isListed)
                .map(SitemapUrl::of);
    }

    private Stream<SitemapUrl> tags() {
        var tagged = edition.tags().stream().flatMap(tag -> tag.pages().stream());
        return Stream.concat(
                listing(Tags.INDEX, Optional.empty(), tagged),
                edition.tags().stream()
                        .flatMap(tag -> listing(
                                Tags.path(tag.tag()), Optional.empty(), tag.pages().stream())));
    }

    private Stream<SitemapUrl> listing(Permalink path, Optional<Page> own, Stream<Page> listed) {
        return own.map(this::isListed).orElse(true)
                ? Stream.of(SitemapUrl.listing(path, own, listed))
                : Stream.empty();
    }

    private boolean isListed(Page page) {
        var presentation = page.frontMatter().presentation();
        return presentation.sitemap() && presentation.isIndexed() && isOriginal(page, edition.config());
    }

    private static boolean isOriginal(Page page, SiteConfig config) {
        var canonical = page.frontMatter().address().canonical();
        return canonical.isEmpty() || canonical.equals(config.absolute(page.permalink().href()));
    }
}
