package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;

/** JSON, with the comments that some files of settings have. */
final class Json {
    private static final Shape STRINGS = Shape.quoted();

    static final Language LANGUAGE = new Language(
            new Mode()
                    .take(COMMENT, "/", Shape.line("//"))
                    .take(COMMENT, "/", Shape.between("/*", "*/"))
                    .on("\"'", Json::string)
                    .take(PLAIN, "\\", Shape.escape())
                    .onDigits("-.", in -> in.take(NUMBER, Json::number))
                    .onLetters("$", new Words().are(NUMBER, "false Infinity NaN null true")),
            "json",
            "json5",
            "jsonc",
            "jsonl",
            "ndjson",
            "geojson",
            "webmanifest");

    private Json() {}

    private static boolean string(Scanner in) {
        int end = STRINGS.end(in.text, in.at());
        int next = end;
        while (end > 0 && next < in.text.length() && Letters.isSpace(in.text.charAt(next))) {
            next++;
        }
        return end > 0 && in.take(in.charAt(next) == ':' ? KEY : STRING, end);
    }

    private static int number(String text, int from) {
        int first = text.charAt(from) == '-' ? from + 1 : from;
        return first < text.length() && Letters.isDigit(text.charAt(first)) ? Numbers.NUMBER.end(text, first) : -1;
    }
}
