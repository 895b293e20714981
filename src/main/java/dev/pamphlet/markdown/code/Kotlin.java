package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

/** Kotlin: its comments nest, and its strings hold code. */
final class Kotlin {
    private static final Rule WORDS = new Words()
            .are(KEYWORD, """
                    abstract as break by catch class companion const constructor continue do else enum external final \
                    finally for fun get if import in init inline interface internal is lateinit noinline object open \
                    operator override package private protected public reified return sealed set super suspend tailrec \
                    this throw try typealias val var vararg when where while""")
            .mayBeKeywords("actual annotation crossinline data expect infix inner value")
            .are(NUMBER, "false null true")
            .withTypesInCapitals()
            .withBlocksForArguments();

    private static final Mode CODE = new Mode();
    private static final Mode CODE_IN_STRING = new Mode();
    private static final Mode LINE = inString("\"").leaveBefore("\n").take(STRING, "\\", Shape.escape());
    private static final Mode TEXT = inString("\"\"\"");

    static {
        rules(CODE);
        rules(CODE_IN_STRING).enter(PLAIN, "{", CODE_IN_STRING).leave(PLAIN, "}");
    }

    static final Language LANGUAGE = new Language(CODE, "kotlin", "kt", "kts");

    private Kotlin() {}

    private static Mode rules(Mode mode) {
        return mode.take(COMMENT, "/", Shape.line("//"))
                .take(COMMENT, "/", Shape.nested("/*", "*/"))
                .enter(STRING, "\"\"\"", TEXT)
                .enter(STRING, "\"", LINE)
                .take(STRING, "'", Shape.quoted())
                .take(PLAIN, "`", Shape.quoted())
                .take(KEY, "@", Shape.marked("@", ".:"))
                .take(PLAIN, "\\", Shape.escape())
                .onDigits(".", in -> in.take(NUMBER, Numbers.NUMBER))
                .onLetters("", WORDS);
    }

    private static Mode inString(String closer) {
        return new Mode(STRING)
                .leave(STRING, closer)
                .enter(PLAIN, "${", CODE_IN_STRING)
                .take(VARIABLE, "$", Shape.marked("$", ""));
    }
}
