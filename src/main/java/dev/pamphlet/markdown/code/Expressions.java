package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;

import java.util.Set;

/** Tells by what is before it whether a slash in JavaScript divides or begins a pattern, and whether a tag can begin. */
final class Expressions {
    private static final String BEFORE_EXPRESSION = "([{,;=:?!&|+-*%~^>";
    private static final Set<String> WORDS_BEFORE_EXPRESSION =
            Set.of("await", "case", "default", "do", "else", "in", "of", "return", "throw", "typeof", "yield");
    private static final int LONGEST_WORD = 8;

    private Expressions() {}

    /** Whether an expression may begin where the scanner is. */
    static boolean mayBegin(Scanner in) {
        int last = in.at() - 1;
        while (last >= 0 && Letters.isSpace(in.text.charAt(last))) {
            last--;
        }
        return last < 0 || BEFORE_EXPRESSION.indexOf(in.text.charAt(last)) >= 0 || endsWithWord(in.text, last + 1);
    }

    private static boolean endsWithWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_WORD && Letters.isWord(text.charAt(start - 1))) {
            start--;
        }
        return WORDS_BEFORE_EXPRESSION.contains(text.substring(start, end));
    }

    /** Takes a regular expression, if one can be here. */
    static boolean pattern(Scanner in) {
        if (!mayBegin(in)) {
            return false;
        }
        boolean inClass = false;
        for (int i = in.at() + 1; in.charAt(i) != '\n'; i++) {
            char c = in.charAt(i);
            if (c == '/' && !inClass) {
                return in.take(STRING, Letters.wordEnd(in.text, i + 1, ""));
            }
            inClass = c == '[' || (inClass && c != ']');
            i += c == '\\' && in.charAt(i + 1) != '\n' ? 1 : 0;
        }
        // so that no line is searched twice
        return in.take(PLAIN, in.lineEnd(in.at()));
    }
}
