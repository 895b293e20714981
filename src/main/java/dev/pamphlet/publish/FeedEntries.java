package dev.pamphlet.publish;

import dev.pamphlet.site.Cover;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.StaticFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the entries of one edition's feeds. */
final class FeedEntries {
    private static final int IN_A_FEED = 20;

    private final SiteConfig config;
    private final Lazy<Map<String, StaticFile>> files;

    FeedEntries(Edition edition) {
        config = edition.config();
        files = new Lazy<>(() -> edition.files().stream()
                .collect(Collectors.toMap(
                        file -> file.permalink().href(), Function.identity(), (first, second) -> first)));
    }

    /** The newest of some pages; those without a date are never new. */
    List<FeedEntry> newest(List<Page> pages) {
        return pages.stream()
                .filter(page -> page.published().isPresent())
                .sorted(Page.NEWEST_FIRST)
                .limit(IN_A_FEED)
                .map(page -> FeedEntry.of(page, config, page.cover().flatMap(this::enclosure)))
                .toList();
    }

    private Optional<Enclosure> enclosure(Cover cover) {
        return Optional.ofNullable(files.get().get(cover.src()))
                .map(file -> new Enclosure(
                        config.absolute(cover.src()),
                        MediaType.ofFile(cover.src()).essence(),
                        file.bytes().length()));
    }
}
