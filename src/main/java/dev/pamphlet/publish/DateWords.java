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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Dates in the words of a language. What a language needs is learnt once and kept: a native executable lacks the names
 * of months in all languages but those it was built for, and must not print other words than its build did.
 */
final class DateWords {
    private static final Map<Locale, DateTimeFormatter> LEARNT = new ConcurrentHashMap<>();
    // The name of a month, as a part of a date or alone; what is quoted is no field.
    private static final Pattern PART = Pattern.compile("(?<month>M{3,4}|L{3,4})|'[^']*'|[^ML']+|[ML]+");

    private DateWords() {}

    /** Learns a language, so that its dates can be written wherever this runs later. */
    static void learn(Locale locale) {
        LEARNT.computeIfAbsent(locale, DateWords::formatter);
    }

    /** A day as readers of a language write it, such as {@code 5 January 2026}. */
    static String of(LocalDate day, Locale locale) {
        return LEARNT.computeIfAbsent(locale, DateWords::formatter).format(day);
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
