package dev.pamphlet.markdown;

/** HTML as it is written: escaped by default, silent while only plain text is wanted. */
final class Html {
    private final StringBuilder out;
    private int muted;

    Html(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /** Starts a new line unless one has just begun. */
    Html line() {
        if (muted == 0 && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** Writes markup as it is. */
    Html raw(CharSequence markup) {
        if (muted == 0) {
            out.append(markup);
        }
        return this;
    }

    /** Writes text, escaped for content and for quoted attribute values alike. */
    Html text(String text) {
        return text(text, 0, text.length());
    }

    /** Writes a part of a text in the same way. */
    Html text(String text, int from, int to) {
        if (muted == 0) {
            int start = from;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                var escaped = c > '>' ? "" : escaped(c); // most characters are letters
                if (!escaped.isEmpty()) {
                    out.append(text, start, i).append(escaped);
                    start = i + 1;
                }
            }
            out.append(text, start, to);
        }
        return this;
    }

    /** A place to insert at later. */
    int mark() {
        return out.length();
    }

    /** Writes markup before what was written since a mark. */
    void insert(int mark, String markup) {
        if (muted == 0) {
            out.insert(mark, markup);
        }
    }

    /** Writes an attribute with a leading space. */
    Html attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** Writes nothing until the matching {@link #unmute()}. */
    void mute() {
        muted++;
    }

    void unmute() {
        muted--;
    }

    boolean isMuted() {
        return muted > 0;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
