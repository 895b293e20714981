package dev.pamphlet.content;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Language;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.StaticFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts pages together to a site in each language.
 *
 * @param languages what {@code site.yml} says
 * @param pages the pages of each language, in listing order
 * @param files all other files
 * @param addresses where the listings are
 */
record Sites(Languages languages, Map<Language, List<Page>> pages, List<StaticFile> files, Addresses addresses) {
    /** The site in its own language, and with it those in the others. */
    Site site() {
        var translations = languages.further().stream()
                .map(language -> site(language.config(), List.of()))
                .toList();
        return site(languages.own(), translations);
    }

    private Site site(SiteConfig config, List<Site> translations) {
        var language = config.language();
        var all = pages.getOrDefault(language, List.of());
        var home = all.stream()
                .filter(page -> page.permalink().equals(language.home()))
                .findFirst();
        var others = all.stream()
                .filter(page -> !page.permalink().equals(language.home()))
                .toList();
        return new Site(config, home, others, collections(others, language), files, translations);
    }

    /** A folder at the top is a collection when it holds more than its own page. */
    private List<Collection> collections(List<Page> pages, Language language) {
        var folders = pages.stream()
                .filter(page -> !page.collection().isEmpty())
                .collect(Collectors.groupingBy(Page::collection, TreeMap::new, Collectors.toList()));
        return folders.entrySet().stream()
                .flatMap(folder -> collection(folder.getKey(), folder.getValue(), language).stream())
                .filter(collection -> !collection.pages().isEmpty())
                .toList();
    }

    private Optional<Collection> collection(String folder, List<Page> pages, Language language) {
        var key = ContentPath.keyOfIndex(folder);
        var index = pages.stream().filter(page -> page.key().equals(key)).findFirst();
        var own = index.map(Page::source).orElse("");
        var others = pages.stream().filter(page -> !page.source().equals(own)).toList();
        return index.map(Page::permalink)
                .or(() -> addresses.listing(folder, language))
                .map(permalink -> new Collection(folder, permalink, index, others));
    }
}
