package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;

import java.util.Set;

/** TOML 1.0: tables, keys and values; what an equals sign follows is a key. */
final class Toml {
    private static final String IN_DATE = "-:.+";
    private static final Set<String> VALUES = Set.of("true", "false", "inf", "nan");

    static final Language LANGUAGE = new Language(
            new Mode()
                    .take(COMMENT, "#", Shape.line("#"))
                    .on("[", in -> in.isFirstOnLine() && in.take(TYPE, Toml::table))
                    .take(STRING, "\"", Shape.escaped("\"\"\"", "\"\"\""))
                    .take(STRING, "'", Shape.between("'''", "'''"))
                    .on("\"", in -> string(in, Shape.quoted().end(in.text, in.at())))
                    .on("'", in -> string(in, literalEnd(in)))
                    .take(PLAIN, "\\", Shape.escape())
                    .onDigits("+", Toml::word)
                    .onLetters("-", Toml::word),
            "toml");

    private Toml() {}

    // a bracket at the beginning of a line may also be a value in an array over several lines
    private static int table(String text, int from) {
        int end = from;
        while (end < text.length() && "\n,={#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean isWhole = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '#';
        while (Letters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return isWhole && text.charAt(end - 1) == ']' ? end : -1;
    }

    private static boolean string(Scanner in, int end) {
        return end > 0 && in.take(isKey(in, end) ? KEY : STRING, end);
    }

    private static int literalEnd(Scanner in) {
        int end = in.at() + 1;
        while (in.charAt(end) != '\'' && in.charAt(end) != '\n') {
            end++;
        }
        return in.charAt(end) == '\'' ? end + 1 : -1;
    }

    // before an equals sign, or a dot and the rest of the key
    private static boolean isKey(Scanner in, int end) {
        char next = in.charAt(in.skipBlanks(end));
        return next == '=' || next == '.';
    }

    private static boolean word(Scanner in) {
        int sign = "+-".indexOf(in.charAt(in.at())) >= 0 ? 1 : 0;
        boolean isNumber = Letters.isDigit(in.charAt(in.at() + sign));
        int end = Letters.wordEnd(in.text, in.at() + sign, "-");
        if (isKey(in, end) && !(isNumber && in.charAt(end) == '.')) {
            return in.take(KEY, end);
        }
        end = Letters.wordEnd(in.text, end, IN_DATE);
        var isValue = isNumber || VALUES.contains(in.text.substring(in.at() + sign, end));
        return in.take(isValue ? NUMBER : PLAIN, Math.max(end, in.at() + 1));
    }
}
