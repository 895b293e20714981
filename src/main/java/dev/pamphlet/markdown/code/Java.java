package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;

/** Java, to the text blocks and patterns of its newest versions. */
final class Java {
    private static final Rule WORDS = new Words()
            .are(KEYWORD, """
                    abstract assert break case catch class const continue default do else enum extends final finally for \
                    goto if implements import instanceof interface native new package private protected public return \
                    static strictfp super switch synchronized this throw throws transient try volatile while""")
            .mayBeKeywords(
                    "exports module open opens permits provides record requires sealed to transitive uses var when "
                            + "with yield")
            .are(NUMBER, "false null true")
            .are(TYPE, "boolean byte char double float int long short void")
            .withTypesInCapitals()
            .with("$");

    static final Language LANGUAGE = new Language(
            new Mode()
                    .take(COMMENT, "/", Shape.line("//"))
                    .take(COMMENT, "/", Shape.between("/*", "*/"))
                    .take(STRING, "\"", Shape.escaped("\"\"\"", "\"\"\""))
                    .take(STRING, "\"'", Shape.quoted())
                    .take(KEYWORD, "@", Shape.literal("@interface "))
                    .take(KEY, "@", Shape.marked("@", ".$"))
                    .take(PLAIN, "\\", Shape.escape())
                    .onDigits(".", in -> in.take(NUMBER, Numbers.NUMBER))
                    .take(KEYWORD, "n", Shape.literal("non-sealed "))
                    .onLetters("$", WORDS),
            "java");

    private Java() {}
}
