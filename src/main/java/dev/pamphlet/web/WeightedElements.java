package dev.pamphlet.web;

/**
 * Walks over a list of names, each with parameters and a weight, without copying any of it: {@code gzip, br;q=0.5}
 * (RFC 9110 §5.6.1, §12.4.2).
 */
final class WeightedElements {
    /** The weight of what is liked best, or has none written. */
    static final int FULL = 1000;

    private final String line;
    private int start;
    private int nameEnd;
    private int end = -1;
    private int weight;
    private boolean narrowed;

    WeightedElements(String line) {
        this.line = line;
    }

    /** Goes back to before the first element. */
    void rewind() {
        end = -1;
    }

    /** Goes to the next element; false when there is none. */
    boolean next() {
        if (end >= line.length()) {
            return false;
        }
        start = skipSpace(end + 1);
        int stop = nameStop();
        nameEnd = trimmed(start, stop);
        weight = FULL;
        narrowed = false;
        boolean hasParameters = stop < line.length() && line.charAt(stop) == ';';
        end = hasParameters ? until(',', stop, line.length()) : stop;
        if (hasParameters) {
            readParameters(stop);
        }
        return true;
    }

    private int nameStop() {
        int i = start;
        while (i < line.length() && line.charAt(i) != ',' && line.charAt(i) != ';') {
            i++;
        }
        return i;
    }

    /** Whether the element's name is this one, in whatever case. */
    boolean isNamed(String name) {
        return nameEnd - start == name.length() && line.regionMatches(true, start, name, 0, name.length());
    }

    /** Whether the element's name is {@code type/subtype}. */
    boolean isNamed(String type, String subtype) {
        int slash = start + type.length();
        return nameEnd - start == type.length() + 1 + subtype.length()
                && line.charAt(slash) == '/'
                && line.regionMatches(true, start, type, 0, type.length())
                && line.regionMatches(true, slash + 1, subtype, 0, subtype.length());
    }

    /** The element's weight in thousandths; 0 also when it is none that the grammar knows. */
    int weight() {
        return weight;
    }

    /** Whether it has parameters, besides its weight, that nothing here has. */
    boolean isNarrowed() {
        return narrowed;
    }

    private void readParameters(int semicolon) {
        for (int from = semicolon; from < end; ) {
            int to = until(';', from + 1, end);
            if (readParameter(skipSpace(from + 1), to)) {
                return;
            }
            from = to;
        }
    }

    // Whether it was the weight, after which nothing counts.
    private boolean readParameter(int from, int to) {
        if (line.regionMatches(true, from, "q=", 0, 2)) {
            weight = weight(from + 2, trimmed(from + 2, to));
            return true;
        }
        narrowed |= from < to && !isUtf8(from, trimmed(from, to));
        return false;
    }

    // RFC 9110 §5.6.6: a value means the same with and without quotation marks.
    private boolean isUtf8(int from, int to) {
        return isText("charset=utf-8", from, to) || isText("charset=\"utf-8\"", from, to);
    }

    private boolean isText(String text, int from, int to) {
        return to - from == text.length() && line.regionMatches(true, from, text, 0, text.length());
    }

    // RFC 9110 §12.4.2: qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )
    private int weight(int from, int to) {
        int length = to - from;
        if (length < 1 || length > 5 || (length > 1 && line.charAt(from + 1) != '.')) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < 5; i++) {
            int digit = i < length ? line.charAt(from + i) - '0' : 0;
            if (i != 1 && (digit < 0 || digit > 9)) {
                return 0;
            }
            value = i == 1 ? value : value * 10 + digit;
        }
        return value > FULL ? 0 : value;
    }

    /** Where a mark is next, quoted strings (§5.6.4) skipped; the limit when it is nowhere. */
    private int until(char mark, int from, int limit) {
        boolean quoted = false;
        for (int i = from; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\') {
                i++;
            } else if (!quoted && c == mark) {
                return i;
            }
        }
        return limit;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < line.length() && isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private int trimmed(int from, int to) {
        int i = to;
        while (i > from && isSpace(line.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
