package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.DELETED;
import static dev.pamphlet.markdown.code.Token.INSERTED;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.TYPE;

/** Differences between files: each line is one thing. */
final class Diff {
    static final Language LANGUAGE = new Language(Mode.of(Diff::line), "diff", "patch", "udiff");

    private Diff() {}

    private static boolean line(Scanner in) {
        return in.take(kind(in), in.lineEnd(in.at())) && in.take(PLAIN, in.nextLine(in.at()));
    }

    private static Token kind(Scanner in) {
        if (isFile(in)) {
            return KEY;
        }
        return switch (in.charAt(in.at())) {
            case '+', '>' -> INSERTED;
            case '-', '<' -> DELETED;
            case '@' -> TYPE;
            case ' ', '\n' -> PLAIN;
            default -> COMMENT;
        };
    }

    // a deleted line that begins with two hyphens looks the same, but has no such line after it
    private static boolean isFile(Scanner in) {
        boolean isOld = in.sees("--- ") && in.text.startsWith("+++ ", in.nextLine(in.at()));
        int lineBefore = Math.max(0, in.text.lastIndexOf('\n', in.at() - 2) + 1);
        return isOld || (in.sees("+++ ") && in.text.startsWith("--- ", lineBefore));
    }
}
