package dev.pamphlet.markdown.code;

/** Which characters make up words. */
final class Letters {
    private Letters() {}

    /** A letter of ASCII, or anything beyond it. */
    static boolean isLetter(char c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c >= 0x80;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter, a digit or an underscore. */
    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** The index after the word characters, or some others, that begin at an index. */
    static int wordEnd(String text, int from, String others) {
        int i = from;
        while (i < text.length() && (isWord(text.charAt(i)) || others.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
