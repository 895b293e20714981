package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Cover;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The entries of one edition's feeds, each made when the first feed that has it is printed. They live as long as there
 * are feeds to be printed.
 */
final class FeedEntries {
    private static final int IN_A_FEED = 20;
    private static final Comparator<Page> NEWEST_FIRST = Comparator.comparing(
                    (Page page) ->
                            page.published().map(ZonedDateTime::toInstant).orElse(Instant.MIN),
                    Comparator.reverseOrder())
            .thenComparing(Page.LISTING_ORDER);

    private final SiteConfig config;
    private final Map<String, Bytes> files = new HashMap<>();
    private final Map<Permalink, FeedEntry> entries = new ConcurrentHashMap<>();

    FeedEntries(Edition edition) {
        config = edition.config();
        edition.files().forEach(file -> files.put(file.permalink().href(), file.bytes()));
    }

    /** The newest of some pages; those without a date are never new. */
    List<FeedEntry> newest(List<Page> pages) {
        return pages.stream()
                .filter(page -> page.published().isPresent())
                .sorted(NEWEST_FIRST)
                .limit(IN_A_FEED)
                .map(page -> entries.computeIfAbsent(
                        page.permalink(),
                        path -> FeedEntry.of(page, config, page.cover().flatMap(this::enclosure))))
                .toList();
    }

    private Optional<Enclosure> enclosure(Cover cover) {
        return Optional.ofNullable(files.get(cover.src()))
                .map(bytes -> new Enclosure(
                        config.absolute(cover.src()),
                        MediaType.ofFile(cover.src()).essence(),
                        bytes.length()));
    }
}
