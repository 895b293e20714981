package dev.pamphlet.markdown;

/** The parts of a link as CommonMark 0.31.2 §6.3 has them: each method gives the index after the part, or −1. */
final class LinkSyntax {
    private static final int LONGEST_LABEL = 999;
    private static final int MOST_PARENTHESES = 32;

    private LinkSyntax() {}

    /** Skips spaces, tabs and up to one line ending. */
    static int skipSpace(String text, int from) {
        return skipBlanks(text, skipLineEnding(text, skipBlanks(text, from)));
    }

    static int skipLineEnding(String text, int from) {
        if (text.startsWith("\r\n", from)) {
            return from + 2;
        }
        return text.startsWith("\n", from) || text.startsWith("\r", from) ? from + 1 : from;
    }

    static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** A destination, in angle brackets or bare; a bare one may be empty. */
    static int destinationEnd(String text, int from) {
        return from < text.length() && text.charAt(from) == '<' ? angledEnd(text, from + 1) : bareEnd(text, from);
    }

    private static int angledEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '>' -> {
                    return i + 1;
                }
                case '<', '\n', '\r' -> {
                    return -1;
                }
                case '\\' -> i += isEscape(text, i) ? 1 : 0;
                default -> {}
            }
        }
        return -1;
    }

    private static int bareEnd(String text, int from) {
        int open = 0;
        int i = from;
        for (; i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != 0x7F; i++) {
            char c = text.charAt(i);
            if (c == '\\' && isEscape(text, i)) {
                i++;
            } else if (c == '(' && ++open > MOST_PARENTHESES) {
                return -1;
            } else if (c == ')' && --open < 0) {
                return i;
            }
        }
        return open > 0 ? -1 : i;
    }

    /** A title in double quotes, single quotes or parentheses. */
    static int titleEnd(String text, int from) {
        if (from >= text.length()) {
            return -1;
        }
        return switch (text.charAt(from)) {
            case '"' -> quotedEnd(text, from + 1, '"', '"');
            case '\'' -> quotedEnd(text, from + 1, '\'', '\'');
            case '(' -> quotedEnd(text, from + 1, ')', '(');
            default -> -1;
        };
    }

    private static int quotedEnd(String text, int from, char close, char forbidden) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == forbidden) {
                return -1;
            } else if (c == '\\' && isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    /** A label in square brackets, at most 999 characters long; it may be empty. */
    static int labelEnd(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '[') {
            return -1;
        }
        int limit = Math.min(text.length(), from + LONGEST_LABEL + 2);
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\' && isEscape(text, i)) {
                i++;
            }
        }
        return -1;
    }

    /** Whether the backslash at an index escapes what follows: ASCII punctuation, §2.4. */
    static boolean isEscape(String text, int backslash) {
        return backslash + 1 < text.length() && isAsciiPunctuation(text.charAt(backslash + 1));
    }

    static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
