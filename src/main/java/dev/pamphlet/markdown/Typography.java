package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Text;
import dev.pamphlet.words.Phrases;

/**
 * Typographic quotes, dashes and ellipses for those on a keyboard, the quotes as the language has them; a backslash keeps
 * a character as typed.
 */
final class Typography {
    private Typography() {}

    static void write(Text text, Rendering out) {
        out.say(typeset(Chars.of(text.getChars()), out.text.last(), out.phrases));
    }

    private static String typeset(String text, char before, Phrases phrases) {
        var set = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = length(text, i);
            if (length > 0) {
                set.append(text, start, i);
                char last = set.isEmpty() ? before : set.charAt(set.length() - 1);
                set.append(text.charAt(i) == '"' ? quote(last, phrases) : character(text, i, length, last));
                i += length - 1;
                start = i + 1;
            }
        }
        return start == 0 ? text : set.append(text, start, text.length()).toString();
    }

    /** How many typed characters become another one, 0 when none do. */
    private static int length(String text, int at) {
        return switch (text.charAt(at)) {
            case '"', '\'' -> 1;
            case '\\' -> LinkSyntax.isEscape(text, at) ? 2 : 0;
            case '.' -> text.startsWith("...", at) ? 3 : 0;
            case '-' -> text.startsWith("---", at) ? 3 : text.startsWith("--", at) ? 2 : 0;
            default -> 0;
        };
    }

    private static String quote(char before, Phrases phrases) {
        return phrases.say(opens(before) ? "quote-opens" : "quote-closes");
    }

    private static String character(String text, int at, int length, char before) {
        return switch (text.charAt(at)) {
            case '\'' -> opens(before) ? "‘" : "’";
            case '.' -> "…";
            case '-' -> length == 3 ? "—" : "–";
            default -> text.substring(at + 1, at + 2);
        };
    }

    private static boolean opens(char previous) {
        return Character.isWhitespace(previous)
                || Character.isSpaceChar(previous)
                || "([{“„«‘–—/".indexOf(previous) >= 0;
    }
}
