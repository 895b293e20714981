package dev.pamphlet.publish;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Dates in the words of a language. What a language needs is learnt once and kept: a native executable lacks the names
 * of months in all languages but those it was built for, and must not print other words than its build did.
 */
final class DateWords {
    private static final Map<Locale, DateWords> LEARNT = new ConcurrentHashMap<>();
    // The name of a month, as a part of a date or alone; what is quoted is no field.
    private static final Pattern PART = Pattern.compile("(?<month>M{3,4}|L{3,4})|'[^']*'|[^ML']+|[ML]+");

    private final DateTimeFormatter day;
    private final Map<Long, String> months;

    private DateWords(Locale locale) {
        day = formatter(locale);
        months = months("LLLL", locale);
    }

    /** Learns a language, so that its dates can be written wherever this runs later. */
    static void learn(Locale locale) {
        in(locale);
    }

    private static DateWords in(Locale locale) {
        return LEARNT.computeIfAbsent(locale, DateWords::new);
    }

    /** A day as readers of a language write it, such as {@code 5 January 2026}. */
    static String of(LocalDate day, Locale locale) {
        return in(locale).day.format(day);
    }

    /** A month alone as readers of a language write it, such as {@code January}. */
    static String of(Month month, Locale locale) {
        return Objects.requireNonNull(in(locale).months.get((long) month.getValue()));
    }

    private static DateTimeFormatter formatter(Locale locale) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
        var formatter = new DateTimeFormatterBuilder();
        var part = PART.matcher(pattern);
        while (part.find()) {
            if (part.group("month") == null) {
                formatter.appendPattern(part.group());
            } else {
                formatter.appendText(ChronoField.MONTH_OF_YEAR, months(part.group(), locale));
            }
        }
        return formatter.toFormatter(locale);
    }

    private static Map<Long, String> months(String field, Locale locale) {
        var full = field.length() == 4;
        var style = full ? TextStyle.FULL : TextStyle.SHORT;
        var names = new HashMap<Long, String>();
        for (var month : Month.values()) {
            var name = month.getDisplayName(field.startsWith("L") ? style.asStandalone() : style, locale);
            names.put((long) month.getValue(), name);
        }
        return names;
    }
}
