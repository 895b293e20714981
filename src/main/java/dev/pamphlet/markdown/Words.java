package dev.pamphlet.markdown;

/** Counts words: what stands between spaces and has a letter or digit; each character of Chinese and Japanese. */
final class Words {
    private Words() {}

    static int count(String text) {
        int words = 0;
        boolean inWord = false;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (inWord && !endsWord(point)) {
                continue;
            }
            boolean counts = Character.isLetterOrDigit(point);
            words += counts ? 1 : 0;
            inWord = counts && !isWholeWord(point);
        }
        return words;
    }

    private static boolean endsWord(int point) {
        if (point < 0x80) {
            return point <= ' ';
        }
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isWholeWord(point);
    }

    private static boolean isWholeWord(int point) {
        return Character.isIdeographic(point) || (point >= 0x3040 && point <= 0x30FF);
    }
}
