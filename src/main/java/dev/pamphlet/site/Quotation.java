package dev.pamphlet.site;

/** What an author wrote, as a problem shows it: on one line, not too long, and harmless to a terminal. */
public final class Quotation {
    private static final int LONGEST = 80;

    private Quotation() {}

    /** The text between single quotes; control characters are written as escapes, and a long text is cut. */
    public static String of(String text) {
        var quoted = new StringBuilder("'");
        text.codePoints().limit(LONGEST).forEach(point -> append(point, quoted));
        return quoted.append(text.codePointCount(0, text.length()) > LONGEST ? "…'" : "'")
                .toString();
    }

    private static void append(int point, StringBuilder quoted) {
        if (point == '\n') {
            quoted.append("\\n");
        } else if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
            quoted.append(String.format(java.util.Locale.ROOT, "\\u%04X", point));
        } else {
            quoted.appendCodePoint(point);
        }
    }
}
