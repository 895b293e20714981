package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

/** JavaScript and TypeScript: template literals hold code, and with JSX, elements do. */
final class JavaScript {
    private static final String WORDS = """
            async await break case catch class const continue debugger default delete do else export extends finally for \
            function if import in instanceof let new return static super switch this throw try typeof var void while with \
            yield""";
    private static final String SOFT = "as from get of set";
    private static final String TYPED = """
            abstract asserts declare implements infer interface is keyof module namespace override private protected \
            public readonly satisfies type unique""";
    private static final String VALUES = "false Infinity NaN null true undefined";
    private static final String TYPES = "any bigint boolean never number object string symbol unknown";

    private static final Rule UNTYPED_WORDS = words();
    private static final Rule TYPED_WORDS =
            words().are(TYPE, TYPES).are(KEYWORD, "enum").mayBeKeywords(TYPED);

    static final Language JAVASCRIPT = new Language(elements(UNTYPED_WORDS), "javascript", "js", "mjs", "cjs", "jsx");
    static final Language TYPESCRIPT = new Language(code(TYPED_WORDS), "typescript", "ts", "mts", "cts");
    static final Language TSX = new Language(elements(TYPED_WORDS), "tsx");

    private JavaScript() {}

    private static Words words() {
        return new Words()
                .are(KEYWORD, WORDS)
                .mayBeKeywords(SOFT)
                .are(NUMBER, VALUES)
                .withTypesInCapitals()
                .withNamesAfter("function ")
                .with("$");
    }

    private static Mode code(Rule words) {
        return rules(new Mode(), words, inner(words));
    }

    /** Code with JSX in it, whose elements hold such code in their turn. */
    private static Mode elements(Rule words) {
        var inner = inner(words);
        var tag = new Mode();
        var children = new Mode();
        tag.leave(TYPE, "/>")
                .on(">", in -> {
                    in.go(children);
                    return in.take(TYPE, in.at() + 1);
                })
                .enter(PLAIN, "{", inner)
                .take(STRING, "\"'", Shape.doubled())
                .take(COMMENT, "/", Shape.between("/*", "*/"))
                .onLetters("", in -> in.take(KEY, Letters.wordEnd(in.text, in.at(), "-:.")));
        children.enter(PLAIN, "{", inner)
                .on("<", in -> in.sees("</") && in.leave() && in.take(TYPE, tagEnd(in)))
                .on("<", in -> element(in, tag, children))
                .take(VARIABLE, "&", Shape.reference());
        inner.on("<", in -> Expressions.mayBegin(in) && element(in, tag, children));
        return rules(new Mode().on("<", in -> Expressions.mayBegin(in) && element(in, tag, children)), words, inner);
    }

    /** Code between braces, in a template or an element. */
    private static Mode inner(Rule words) {
        var inner = new Mode();
        return rules(inner, words, inner).enter(PLAIN, "{", inner).leave(PLAIN, "}");
    }

    private static Mode rules(Mode mode, Rule words, Mode inner) {
        var template =
                new Mode(STRING).leave(STRING, "`").enter(PLAIN, "${", inner).take(STRING, "\\", Shape.escape());
        return mode.take(COMMENT, "/", Shape.line("//"))
                .take(COMMENT, "/", Shape.between("/*", "*/"))
                .take(COMMENT, "#", Shape.line("#!"))
                .on("/", Expressions::pattern)
                .enter(STRING, "`", template)
                .take(STRING, "\"'", Shape.quoted())
                .take(KEY, "@", Shape.marked("@", ".$"))
                .take(PLAIN, "\\", Shape.escape())
                .onDigits(".", in -> in.take(NUMBER, Numbers.NUMBER))
                .onLetters("$", words);
    }

    // "<T," and "<T extends" begin the parameters of a type
    private static boolean element(Scanner in, Mode tag, Mode children) {
        if (in.sees("<>")) {
            in.enter(children);
            return in.take(TYPE, in.at() + 2);
        }
        int end = Letters.wordEnd(in.text, in.at() + 1, "-:.");
        boolean begins = Letters.isLetter(in.charAt(in.at() + 1))
                && " \n\t/>".indexOf(in.charAt(end)) >= 0
                && !in.text.startsWith(" extends ", end);
        if (begins) {
            in.enter(tag);
            in.take(TYPE, end);
        }
        return begins;
    }

    private static int tagEnd(Scanner in) {
        int end = Letters.wordEnd(in.text, in.at() + 2, "-:. \n");
        return in.charAt(end) == '>' ? end + 1 : end;
    }
}
