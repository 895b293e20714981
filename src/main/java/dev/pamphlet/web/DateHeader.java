package dev.pamphlet.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The {@code Date} field, written anew once a second (RFC 9110 §6.6.1). */
final class DateHeader {
    // RFC 9110 §5.6.7: IMF-fixdate, with two digits for the day
    private static final DateTimeFormatter FIXDATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private record Stamp(long second, String text) {}

    private volatile Stamp stamp = new Stamp(Long.MIN_VALUE, "");

    String at(long millis) {
        var second = Math.floorDiv(millis, 1000L);
        var latest = stamp;
        if (latest.second() != second) {
            latest = new Stamp(
                    second,
                    ZonedDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC)
                            .format(FIXDATE));
            stamp = latest;
        }
        return latest.text();
    }
}
