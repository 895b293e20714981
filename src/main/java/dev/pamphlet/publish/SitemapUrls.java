package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the sitemap lists: what there is to find, each once, in all languages. That leaves out pages whose author does not
 * want them found or says that they belong elsewhere.
 *
 * @param edition what is published
 */
record SitemapUrls(Edition edition) {
    List<SitemapUrl> list() {
        var config = edition.config();
        Predicate<Page> isListed = page -> isListed(page, config);
        var translations = new Translations(edition, isListed);
        return edition.inEachLanguage()
                .flatMap(some -> new Places(some, isListed).list().stream())
                .map(place -> new SitemapUrl(
                        place,
                        LanguageLinks.alternates(translations.of(place.path().href()), config)))
                .toList();
    }

    /** Whether a page is to be found, and to be found here. */
    static boolean isListed(Page page, SiteConfig config) {
        var presentation = page.frontMatter().presentation();
        return presentation.sitemap() && presentation.isIndexed() && isOriginal(page, config);
    }

    private static boolean isOriginal(Page page, SiteConfig config) {
        var canonical = page.frontMatter().address().canonical();
        return canonical.isEmpty()
                || canonical.equals(config.absolute(page.permalink().href()));
    }
}
