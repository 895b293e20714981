package dev.pamphlet.markdown;

/**
 * Whether a delimiter run can open and close, by the characters around it: CommonMark 0.31.2 §6.2.
 *
 * @param canOpen whether it can open emphasis
 * @param canClose whether it can close emphasis
 */
record Flanks(boolean canOpen, boolean canClose) {
    static Flanks of(String text, int start, int end) {
        int before = start == 0 ? '\n' : text.codePointBefore(start);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        boolean left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        boolean right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        if (text.charAt(start) != '_') {
            return new Flanks(left, right);
        }
        return new Flanks(left && (!right || isPunctuation(before)), right && (!left || isPunctuation(after)));
    }

    // §2.1: "A Unicode whitespace character is a character in the Unicode Zs general category, or a tab (U+0009),
    // line feed (U+000A), form feed (U+000C), or carriage return (U+000D)."
    private static boolean isSpace(int point) {
        return switch (point) {
            case '\t', '\n', '\f', '\r', ' ' -> true;
            default -> Character.getType(point) == Character.SPACE_SEPARATOR;
        };
    }

    // §2.1: "A Unicode punctuation character is a character in the Unicode P (punctuation) or S (symbol) general
    // categories."
    private static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
