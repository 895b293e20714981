package dev.pamphlet.markdown.code;

/** Numbers in any base, with underscores, fractions, exponents and suffixes. */
final class Numbers implements Shape {
    static final Shape NUMBER = new Numbers();

    private Numbers() {}

    @Override
    public int end(String text, int from) {
        boolean isFraction = text.charAt(from) == '.';
        boolean isRange = isFraction && from > 0 && text.charAt(from - 1) == '.';
        if (isRange || (isFraction && !isDigit(text, from + 1))) {
            return -1;
        }
        boolean isDecimal = !text.startsWith("0x", from) && !text.startsWith("0X", from);
        int i = Letters.wordEnd(text, from + 1, "");
        while (isDigit(text, i + 1) && continues(text, i, isDecimal)) {
            i = Letters.wordEnd(text, i + 1, "");
        }
        return i;
    }

    // a dot in a decimal number, or a sign after the letter of its exponent
    private static boolean continues(String text, int at, boolean isDecimal) {
        char c = text.charAt(at);
        boolean isExponent = (text.charAt(at - 1) | 0x20) == 'e';
        return isDecimal && (c == '.' || ((c == '-' || c == '+') && isExponent));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Letters.isDigit(text.charAt(at));
    }
}
