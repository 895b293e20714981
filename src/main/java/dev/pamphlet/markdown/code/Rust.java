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

/** Rust: its comments nest, its raw strings end with as many signs as they begin with, and an apostrophe has two lives. */
final class Rust {
    private static final Rule WORDS = new Words()
            .are(KEYWORD, """
                    as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod \
                    move mut pub ref return self static struct super trait type unsafe use where while""")
            .mayBeKeywords("macro_rules union yield")
            .are(NUMBER, "false true")
            .are(TYPE, """
                    bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize""")
            .withTypesInCapitals()
            .withNamesAfter("fn ");

    static final Language LANGUAGE = new Language(
            new Mode()
                    .take(COMMENT, "/", Shape.line("//"))
                    .take(COMMENT, "/", Shape.nested("/*", "*/"))
                    .take(STRING, "\"", Shape.escaped("\"", "\""))
                    .take(STRING, "rbc", Rust::prefixedString)
                    .on("'", Rust::apostrophe)
                    .take(KEY, "#", Rust::attribute)
                    .take(PLAIN, "\\", Shape.escape())
                    .take(KEYWORD, ".", Shape.literal(".await"))
                    .onDigits("", in -> in.take(NUMBER, Numbers.NUMBER))
                    .onLetters("", in -> in.take(FUNCTION, Rust::macro))
                    .onLetters("", WORDS),
            "rust",
            "rs");

    private Rust() {}

    // The Rust Reference, "Raw string literals": "It starts with the character U+0072 (r), followed by fewer than 256
    // of
    // the character U+0023 (#) and a U+0022 (double-quote) character."
    private static int prefixedString(String text, int from) {
        int i = from;
        while (i < from + 2 && i < text.length() && "rbc".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean isRaw = text.charAt(i - 1) == 'r';
        int quote = i;
        while (isRaw && quote < text.length() && text.charAt(quote) == '#') {
            quote++;
        }
        if (!text.startsWith("\"", quote)) {
            return text.startsWith("b'", from) ? Shape.quoted().end(text, from + 1) : -1;
        }
        return isRaw
                ? Shape.between("\"", "\"" + "#".repeat(quote - i)).end(text, quote)
                : Shape.escaped("\"", "\"").end(text, quote);
    }

    /** A character, or a lifetime. */
    private static boolean apostrophe(Scanner in) {
        int first = in.at() + 1;
        int next = Character.isHighSurrogate(in.charAt(first)) ? first + 2 : first + 1;
        if (in.charAt(first) == '\\') {
            return in.take(STRING, Shape.quoted()) || in.take(PLAIN, first);
        }
        return in.charAt(next) == '\'' ? in.take(STRING, next + 1) : in.take(VARIABLE, Shape.marked("'", ""));
    }

    /** An attribute, to its closing bracket or the end of the line. */
    private static int attribute(String text, int from) {
        if (!text.startsWith("#[", from) && !text.startsWith("#![", from)) {
            return -1;
        }
        int depth = 0;
        int i = from + 1;
        do {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            i++;
        } while (i < text.length() && text.charAt(i) != '\n' && (depth > 0 || text.charAt(i) == '['));
        return i;
    }

    private static int macro(String text, int from) {
        int end = Letters.wordEnd(text, from, "");
        boolean calls = text.startsWith("!", end) && !text.startsWith("!=", end);
        return calls ? end + 1 : -1;
    }
}
