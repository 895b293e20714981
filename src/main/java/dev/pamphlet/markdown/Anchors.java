package dev.pamphlet.markdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one body, each used once. */
final class Anchors {
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Takes an id as it was written. */
    void take(String id) {
        taken.add(id);
    }

    /** Takes the id that GitHub gives to a heading: {@code -1}, {@code -2} and so on tell equal ones apart. */
    String forHeading(String text) {
        return unique(slug(text));
    }

    /** Takes an id, with a number behind it where it is taken already. */
    String unique(String wanted) {
        var id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + repeats.merge(wanted, 1, Integer::sum);
        }
        return id;
    }

    Set<String> all() {
        return taken;
    }

    private static String slug(String text) {
        var slug = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (point == ' ') {
                slug.append('-');
            } else if (belongs(point)) {
                slug.appendCodePoint(point);
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    private static boolean belongs(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.LETTER_NUMBER -> true;
            default -> point == '-' || Character.isLetterOrDigit(point);
        };
    }
}
