package dev.pamphlet.content;

import dev.pamphlet.site.Quotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ValueRange;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as authors write them: {@code 2026-01-05}, RFC 3339's {@code 2026-01-05T13:32:20Z}, and
 * {@code 2026-01-05 13:32:20 +0200} with seconds and zone optional.
 */
final class DateText {
    private static final Pattern FORM = Pattern.compile("""
            (?<date>\\d{4}-\\d\\d-\\d\\d)\
            (([Tt]| +)(?<time>\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?)\
             *(?<zone>[Zz]|[+-]\\d\\d:?\\d\\d)?)?""");

    // Four digits in every time zone, as feeds want them (RFC 822, RFC 3339).
    private static final ValueRange YEARS = ValueRange.of(1, 9998);

    private DateText() {}

    /**
     * Reads a date.
     *
     * @param zone the time zone that holds when none is written; the result is in this zone
     * @return empty when this is no date or there is no such day or time
     */
    static Optional<ZonedDateTime> parse(String text, ZoneId zone) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.parse(form.group("date"));
            var time = form.group("time") == null ? LocalTime.MIN : LocalTime.parse(form.group("time"));
            var written = form.group("zone") == null ? zone : offset(form.group("zone"));
            var dated = ZonedDateTime.of(date, time, written).withZoneSameInstant(zone);
            return YEARS.isValidIntValue(date.getYear()) ? Optional.of(dated) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to say of a text that is no date. */
    static String complaint(String text) {
        return FORM.matcher(text).matches()
                ? "there is no such day or time: " + Quotation.of(text)
                : "expected a date such as 2026-01-31 or 2026-01-31T13:32:20+02:00, not " + Quotation.of(text);
    }

    private static ZoneId offset(String zone) {
        return zone.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
}
