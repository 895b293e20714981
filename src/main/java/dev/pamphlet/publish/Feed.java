package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What is new among the pages of a listing, in whatever format.
 *
 * @param config the site it is of
 * @param listing where the pages are listed
 * @param title its title, as text
 * @param description what it is about, as text; may be empty
 * @param entries the newest pages, newest first
 */
record Feed(SiteConfig config, Permalink listing, String title, String description, List<FeedEntry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /** The URL of the listing, and what tells this feed from all others. */
    String home() {
        return config.absolute(listing.href());
    }

    /** The URL of the feed in a format. */
    String self(FeedFormat format) {
        return config.absolute(format.path(listing).href());
    }

    /** When one of its entries last changed, whenever it is printed. Without entries it has never changed since 1970. */
    Instant updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Who publishes the site: a feed cannot do without a name. */
    String author() {
        return config.author().name().isEmpty()
                ? config.title()
                : config.author().name();
    }

    /** Where to learn more about who publishes the site; may be empty. */
    String authorUrl() {
        return config.absolute(config.author().url());
    }

    String language() {
        return config.language().tag();
    }
}
