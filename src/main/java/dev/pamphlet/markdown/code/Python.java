package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

/** Python, whose strings may have one or two letters before them and one or three quotes around them. */
final class Python {
    private static final String PREFIXES = "bBfFrRtTuU";

    private static final Rule WORDS = new Words()
            .are(KEYWORD, """
                    and as assert async await break class continue def del elif else except finally for from global if \
                    import in is lambda nonlocal not or pass raise return try while with yield""")
            .mayBeKeywords("case match type")
            .are(NUMBER, "Ellipsis False None NotImplemented True")
            .are(TYPE, "bool bytes dict float frozenset int list object set str tuple")
            .are(VARIABLE, "cls self")
            .withTypesInCapitals();

    static final Language LANGUAGE = new Language(
            new Mode()
                    .take(COMMENT, "#", Shape.line("#"))
                    .take(STRING, "\"'" + PREFIXES, Python::string)
                    .on("@", in -> in.isFirstOnLine() && in.take(KEY, Shape.marked("@", ".")))
                    .take(PLAIN, "\\", Shape.escape())
                    .onDigits(".", in -> in.take(NUMBER, Numbers.NUMBER))
                    .onLetters("", WORDS),
            "python",
            "py",
            "python3");

    private Python() {}

    private static int string(String text, int from) {
        int i = from;
        while (i < from + 2 && i < text.length() && PREFIXES.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (text.startsWith("\"\"\"", i) || text.startsWith("'''", i)) {
            var quotes = text.substring(i, i + 3);
            return Shape.escaped(quotes, quotes).end(text, i);
        }
        boolean isQuote = i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
        return isQuote ? Shape.quoted().end(text, i) : -1;
    }
}
