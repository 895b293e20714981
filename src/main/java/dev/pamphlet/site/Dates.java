package dev.pamphlet.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a page appears, changes and goes, in the site's time zone.
 *
 * @param published when it appears; absent for a page without a date, which is always there
 * @param updated when its content last changed, if later
 * @param expires when it is gone
 */
public record Dates(
        Optional<ZonedDateTime> published, Optional<ZonedDateTime> updated, Optional<ZonedDateTime> expires) {
    /** A page without a date. */
    public static final Dates NONE = new Dates(Optional.empty(), Optional.empty(), Optional.empty());

    /** The date of the last change: {@code updated}, else {@code published}. */
    public Optional<ZonedDateTime> lastChange() {
        return updated.or(() -> published);
    }

    /** Whether the page's time has come. */
    public boolean hasBegunBy(Instant now) {
        return published.isEmpty() || !isAfter(published.get(), now);
    }

    /** Whether the page's time is still to come; not when it would be over before it comes. */
    public boolean beginAfter(Instant now) {
        return !hasBegunBy(now) && !hasEndedBy(published.orElseThrow().toInstant());
    }

    /** Whether the page's time is over. */
    public boolean hasEndedBy(Instant now) {
        return expires.isPresent() && !isAfter(expires.get(), now);
    }

    // Without an instant of each date, as this is asked of all pages at each save
    private static boolean isAfter(ZonedDateTime date, Instant now) {
        var second = date.toEpochSecond();
        return second > now.getEpochSecond() || (second == now.getEpochSecond() && date.getNano() > now.getNano());
    }
}
