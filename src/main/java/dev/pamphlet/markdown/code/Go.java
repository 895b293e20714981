package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;

/** Go, where capitals say what a package shows rather than what is a type. */
final class Go {
    private static final Rule WORDS = new Words()
            .are(KEYWORD, """
                    break case chan const continue default defer else fallthrough for func go goto if import interface map \
                    package range return select struct switch type var""")
            .are(NUMBER, "false iota nil true")
            .are(TYPE, """
                    any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune \
                    string uint uint8 uint16 uint32 uint64 uintptr""")
            .withNamesAfter("func ");

    static final Language LANGUAGE = new Language(
            new Mode()
                    .take(COMMENT, "/", Shape.line("//"))
                    .take(COMMENT, "/", Shape.between("/*", "*/"))
                    .take(STRING, "`", Shape.between("`", "`"))
                    .take(STRING, "\"'", Shape.quoted())
                    .take(PLAIN, "\\", Shape.escape())
                    .onDigits(".", in -> in.take(NUMBER, Numbers.NUMBER))
                    .onLetters("", WORDS),
            "go",
            "golang");

    private Go() {}
}
