package dev.pamphlet.content;

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
 * {@code 2026-01-05 13:32:20 +0200} with seconds and zone optional; the day also with the month as an English word,
 * {@code Jan 05 2026}, {@code January 5, 2026} and {@code 5 January 2026}.
 */
final class DateText {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private static final String MONTH = """
            (Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(t|tember)?|Oct(ober)?\
            |Nov(ember)?|Dec(ember)?)""";

    /** What they look like. */
    static final String FORM = """
            ((?<date>\\d{4}-\\d\\d-\\d\\d)|(?<words>MONTH \\d{1,2},? \\d{4}|\\d{1,2} MONTH \\d{4}))\
            (([Tt]| +)(?<time>\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?)\
             *(?<zone>[Zz]|[+-]\\d\\d:?\\d\\d)?)?""".replace("MONTH", MONTH);

    private static final Pattern PATTERN = Pattern.compile(FORM);

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
        var form = PATTERN.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var date = form.group("date") == null ? inWords(form.group("words")) : LocalDate.parse(form.group("date"));
            var time = form.group("time") == null ? LocalTime.MIN : LocalTime.parse(form.group("time"));
            var written = form.group("zone") == null ? zone : offset(form.group("zone"));
            var dated = ZonedDateTime.of(date, time, written).withZoneSameInstant(zone);
            return YEARS.isValidIntValue(date.getYear()) ? Optional.of(dated) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate inWords(String words) {
        var parts = words.split(",? ");
        int month = Character.isDigit(words.charAt(0)) ? 1 : 0;
        return LocalDate.of(
                Integer.parseInt(parts[2]),
                MONTHS.indexOf(parts[month].substring(0, 3)) / 3 + 1,
                Integer.parseInt(parts[1 - month]));
    }

    private static ZoneId offset(String zone) {
        return zone.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }
}
