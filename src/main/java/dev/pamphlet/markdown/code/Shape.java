package dev.pamphlet.markdown.code;

/** How far something goes that begins at a place of a text. */
@FunctionalInterface
interface Shape {
    /** The index after it, or −1 when it does not begin there. */
    int end(String text, int from);

    /** The rest of a line, from an opening mark on. */
    static Shape line(String opener) {
        return (text, from) -> text.startsWith(opener, from) ? lineEnd(text, from) : -1;
    }

    /** All between two marks, or to the end of the text when the second is missing. */
    static Shape between(String opener, String closer) {
        return (text, from) -> text.startsWith(opener, from) ? after(closer, text, from + opener.length()) : -1;
    }

    /** The same, where what is between the marks can hold the same again. */
    static Shape nested(String opener, String closer) {
        return (text, from) -> {
            if (!text.startsWith(opener, from)) {
                return -1;
            }
            int depth = 1;
            int i = from + opener.length();
            while (i < text.length() && depth > 0) {
                boolean opens = text.startsWith(opener, i);
                boolean closes = !opens && text.startsWith(closer, i);
                depth += opens ? 1 : closes ? -1 : 0;
                i += opens ? opener.length() : closes ? closer.length() : 1;
            }
            return i;
        };
    }

    /** The same, where a backslash takes away the meaning of the character after it. */
    static Shape escaped(String opener, String closer) {
        return (text, from) -> {
            if (!text.startsWith(opener, from)) {
                return -1;
            }
            for (int i = from + opener.length(); i < text.length(); i++) {
                if (text.startsWith(closer, i)) {
                    return i + closer.length();
                }
                i += text.charAt(i) == '\\' ? 1 : 0;
            }
            return text.length();
        };
    }

    /** Between two of the character that it begins with, on one line, where a backslash escapes. */
    static Shape quoted() {
        return (text, from) -> {
            char quote = text.charAt(from);
            for (int i = from + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
                if (text.charAt(i) == quote) {
                    return i + 1;
                }
                i += text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n' ? 1 : 0;
            }
            return -1;
        };
    }

    /** Between two of the character that it begins with, where that character is doubled inside. */
    static Shape doubled() {
        return (text, from) -> {
            char quote = text.charAt(from);
            int i = text.indexOf(quote, from + 1);
            while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == quote) {
                i = text.indexOf(quote, i + 2);
            }
            return i < 0 ? -1 : i + 1;
        };
    }

    /** A mark and the word right after it; the word may have some characters besides letters, digits and underscores. */
    static Shape marked(String mark, String others) {
        return (text, from) -> {
            int start = from + mark.length();
            int end = text.startsWith(mark, from) ? Letters.wordEnd(text, start, others) : start;
            return end > start ? end : -1;
        };
    }

    /** A character reference of HTML. */
    static Shape reference() {
        return (text, from) -> {
            int start = text.startsWith("&#", from) ? from + 2 : from + 1;
            int end = Letters.wordEnd(text, start, "");
            return end > start && text.startsWith(";", end) ? end + 1 : -1;
        };
    }

    /** These characters. */
    static Shape literal(String characters) {
        return (text, from) -> text.startsWith(characters, from) ? from + characters.length() : -1;
    }

    /** A backslash and the character after it. */
    static Shape escape() {
        return (text, from) -> Math.min(from + 2, text.length());
    }

    /** The index of the line feed that ends the line of an index, or the end of the text. */
    static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int after(String closer, String text, int from) {
        int found = text.indexOf(closer, from);
        return found < 0 ? text.length() : found + closer.length();
    }
}
