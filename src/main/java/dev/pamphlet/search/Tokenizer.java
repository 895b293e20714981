package dev.pamphlet.search;

/**
 * Goes through the words of a text. In scripts without spaces between words, such as Chinese, Japanese and Thai, every
 * two neighbouring characters are taken for a word, and so is the last one of a run: each character begins one.
 */
final class Tokenizer {
    private final String text;
    private int start;
    private int end;
    private int ahead;

    Tokenizer(String text) {
        this.text = text;
    }

    /** Goes to the next word, if there is one. */
    boolean next() {
        start = ahead;
        while (start < text.length() && !isWordStartAt(start)) {
            start += text.charAt(start) < 0x80 ? 1 : Character.charCount(text.codePointAt(start));
        }
        if (start >= text.length()) {
            return false;
        }
        int first = text.codePointAt(start);
        end = start + Character.charCount(first);
        ahead = end;
        if (isUnspaced(first)) {
            takePair();
        } else {
            takeWord();
        }
        return true;
    }

    private void takePair() {
        if (end < text.length()) {
            int second = text.codePointAt(end);
            end += isUnspaced(second) && isWordPart(second) ? Character.charCount(second) : 0;
        }
    }

    private void takeWord() {
        while (end < text.length()) {
            if (isAsciiWord(text.charAt(end))) {
                end++;
                continue;
            }
            int point = text.codePointAt(end);
            if (!isWordPart(point) || isUnspaced(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        ahead = end;
    }

    /** Where the word begins. */
    int start() {
        return start;
    }

    /** Where the word has ended. */
    int end() {
        return end;
    }

    /** The word as it is compared. */
    String token() {
        return Folding.fold(text.substring(start, end));
    }

    private boolean isWordStartAt(int at) {
        char c = text.charAt(at);
        return c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isAsciiWord(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
    }

    private static boolean isWordPart(int point) {
        if (point < 0x80) {
            return isAsciiWord(point);
        }
        return switch (Character.getType(point)) {
            // A soft hyphen or a joiner does not end a word.
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> Character.isLetterOrDigit(point);
        };
    }

    static boolean isUnspaced(int point) {
        return point >= 0xE00
                && (point <= 0xEFF // Thai, Lao
                        || (point >= 0x1000 && point <= 0x109F) // Myanmar
                        || (point >= 0x1780 && point <= 0x17FF) // Khmer
                        || (point >= 0x2E80 && point <= 0x9FFF && !isBopomofoOrHangul(point))
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFF66 && point <= 0xFF9F) // half-width kana
                        || (point >= 0x20000 && point <= 0x3FFFF));
    }

    private static boolean isBopomofoOrHangul(int point) {
        return point >= 0x3100 && point <= 0x318F;
    }
}
