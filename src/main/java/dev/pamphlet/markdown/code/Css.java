package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.FUNCTION;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

/** CSS with nested rules, and what SCSS adds to it. What a statement is shows at its end: a block, or a semicolon. */
final class Css {
    private static final Shape COMMENTED = Shape.between("/*", "*/");
    private static final Shape QUOTED = Shape.quoted();

    private static final Mode VALUE = values(new Mode()).leave(PLAIN, ";").leaveBefore("}");
    private static final Mode AT_RULE =
            values(new Mode()).leave(PLAIN, ";").leave(PLAIN, "{").leaveBefore("}");
    private static final Mode PROPERTY = basics(new Mode())
            .take(VARIABLE, "-", Shape.marked("--", "-"))
            .take(VARIABLE, "$", Shape.marked("$", "-"))
            .onLetters("-", in -> in.take(KEY, Letters.wordEnd(in.text, in.at(), "-")))
            .on(":", in -> {
                in.go(VALUE);
                return in.take(PLAIN, in.at() + 1);
            })
            .leave(PLAIN, ";")
            .leaveBefore("}");
    private static final Mode SELECTOR = basics(new Mode())
            .take(FUNCTION, ":", Shape.marked("::", "-"))
            .take(FUNCTION, ":", Shape.marked(":", "-"))
            .on("[", in -> in.take(PLAIN, in.at() + 1) && in.take(KEY, Letters.wordEnd(in.text, in.at(), "-")))
            .take(TYPE, ".#&", (text, from) -> Letters.wordEnd(text, from + 1, "-"))
            .onDigits("", in -> in.take(NUMBER, Css::number))
            .onLetters("-", in -> in.take(TYPE, Letters.wordEnd(in.text, in.at(), "-")))
            .leave(PLAIN, "{");

    static final Language LANGUAGE = new Language(
            basics(new Mode())
                    .on("@", in -> {
                        in.enter(AT_RULE);
                        return in.take(KEYWORD, Letters.wordEnd(in.text, in.at() + 1, "-"));
                    })
                    .onLetters(
                            "0123456789-$.#&:[*>+~%",
                            in -> {
                                in.enter(opensBlock(in) ? SELECTOR : PROPERTY);
                                return true;
                            }),
            "css",
            "scss");

    private Css() {}

    private static Mode basics(Mode mode) {
        return mode.take(COMMENT, "/", COMMENTED)
                .take(COMMENT, "/", Shape.line("//"))
                .take(STRING, "\"'", QUOTED)
                .take(PLAIN, "\\", Shape.escape());
    }

    private static Mode values(Mode mode) {
        return basics(mode)
                .take(VARIABLE, "-", Shape.marked("--", "-"))
                .take(VARIABLE, "$", Shape.marked("$", "-"))
                .take(KEYWORD, "!", Shape.marked("!", ""))
                .take(NUMBER, "#", Shape.marked("#", ""))
                .onDigits(".+-", in -> in.take(NUMBER, Css::number))
                .onLetters("-", Css::word);
    }

    /** Whether the statement that begins here has a block; the same strings and comments are passed over as are taken. */
    private static boolean opensBlock(Scanner in) {
        int i = in.at();
        while (i < in.text.length() && "{};".indexOf(in.text.charAt(i)) < 0) {
            char c = in.text.charAt(i);
            int end = c == '/' ? COMMENTED.end(in.text, i) : c == '"' || c == '\'' ? QUOTED.end(in.text, i) : -1;
            i = Math.max(end, i + 1);
        }
        return in.charAt(i) == '{';
    }

    private static int number(String text, int from) {
        int first = "+-".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        boolean begins = first < text.length() && (Letters.isDigit(text.charAt(first)) || text.charAt(first) == '.');
        int end = begins ? Numbers.NUMBER.end(text, first) : -1;
        return end > 0 && text.startsWith("%", end) ? end + 1 : end;
    }

    private static boolean word(Scanner in) {
        int end = Letters.wordEnd(in.text, in.at(), "-");
        if (in.charAt(end) != '(') {
            return in.take(in.charAt(end) == ':' ? KEY : PLAIN, end);
        }
        boolean isAddress = in.sees("url(") && "\"'".indexOf(in.charAt(end + 1)) < 0;
        in.take(FUNCTION, end);
        in.take(PLAIN, end + 1);
        return !isAddress || in.take(STRING, addressEnd(in));
    }

    // an address needs no quotes, and may have semicolons in it
    private static int addressEnd(Scanner in) {
        int end = in.at();
        while (!Letters.isSpace(in.charAt(end)) && in.charAt(end) != ')') {
            end++;
        }
        return end;
    }
}
