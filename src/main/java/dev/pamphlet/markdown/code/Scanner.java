package dev.pamphlet.markdown.code;

import java.util.ArrayDeque;

/** Goes through a piece of code once, from its beginning to its end; each character is taken by one rule or by none. */
final class Scanner {
    private static final int FARTHEST = 200;

    final String text;
    private final Spans out;
    // on the heap: code may nest as deeply as it likes
    private final ArrayDeque<Mode> around = new ArrayDeque<>();
    private Mode mode;
    private int at;

    Scanner(String text, Mode mode, Spans out) {
        this.text = text;
        this.mode = mode;
        this.out = out;
    }

    void scan() {
        while (at < text.length()) {
            if (!mode.read(this)) {
                take(mode.filling(), mode.fillingEnd(text, at + 1));
            }
        }
    }

    /** Where the scanner is. */
    int at() {
        return at;
    }

    /** Takes all up to an index as what it is. */
    boolean take(Token token, int end) {
        if (token != Token.PLAIN && end > at) {
            out.add(token, at, end);
        }
        at = end;
        return true;
    }

    /** Takes what has a shape, if it is here. */
    boolean take(Token token, Shape shape) {
        int end = shape.end(text, at);
        return end >= 0 && take(token, end);
    }

    /** Takes all up to an index as code in a language of its own. */
    boolean embed(Mode language, int end) {
        int start = at;
        new Scanner(text.substring(start, end), language, (token, from, to) -> out.add(token, start + from, start + to))
                .scan();
        at = end;
        return true;
    }

    /** Reads on in another mode, until that one is left. */
    void enter(Mode inner) {
        around.push(mode);
        mode = inner;
    }

    /** Reads on in another mode, in the place of this one. */
    boolean go(Mode next) {
        mode = next;
        return true;
    }

    /** Reads on as before this mode was entered; false in the outermost one. */
    boolean leave() {
        if (around.isEmpty()) {
            return false;
        }
        mode = around.pop();
        return true;
    }

    /** Whether these characters are here. */
    boolean sees(String characters) {
        return text.startsWith(characters, at);
    }

    /** The character at an index, a line feed outside the text. */
    char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    /** The last character on this line before here that is no space, a line feed if there is none. */
    char before() {
        return charAt(skipBlanksBack(at) - 1);
    }

    /** Whether nothing but spaces is before here on the line. */
    boolean isFirstOnLine() {
        return before() == '\n';
    }

    /** Whether the line begins with some characters, after spaces; it is not looked for far away. */
    boolean isOnLineOf(String head) {
        int start = at;
        while (at - start < FARTHEST && charAt(start - 1) != '\n') {
            start--;
        }
        return text.regionMatches(true, skipBlanks(start), head, 0, head.length());
    }

    /** Whether a line begins here. */
    boolean isAtLineStart() {
        return charAt(at - 1) == '\n';
    }

    /** The index of the line feed that ends the line of an index, or the end of the text. */
    int lineEnd(int index) {
        return Shape.lineEnd(text, index);
    }

    /** The index after the line feed that ends the line of an index, or the end of the text. */
    int nextLine(int index) {
        return Math.min(lineEnd(index) + 1, text.length());
    }

    /** The index after the last character before one that is neither space nor tab. */
    int skipBlanksBack(int index) {
        int i = index;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i;
    }

    /** The index of the first character from one on that is neither space nor tab. */
    int skipBlanks(int index) {
        int i = index;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
