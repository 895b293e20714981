package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

/** Properties of Java, line by line, and the files with sections that look like them. */
final class Properties {
    private static final int LONGEST_EXPRESSION = 200;

    private static final Mode VALUE = new Mode(STRING)
            .take(STRING, "\\", Shape.escape())
            .take(VARIABLE, "$", Properties::expression)
            .leaveBefore("\n");

    static final Language LANGUAGE = new Language(
            Mode.of(Properties::line), "properties", "ini", "conf", "cfg", "env", "dotenv", "editorconfig");

    private Properties() {}

    private static boolean line(Scanner in) {
        int start = in.skipBlanks(in.at());
        in.take(PLAIN, start);
        switch (in.charAt(start)) {
            case '\n' -> in.take(PLAIN, in.nextLine(start));
            case '#', '!', ';' -> in.take(COMMENT, in.lineEnd(start));
            case '[' -> in.take(TYPE, in.lineEnd(start));
            default -> pair(in);
        }
        return true;
    }

    // java.util.Properties: the key ends at "the first unescaped '=', ':', or white space character"
    private static void pair(Scanner in) {
        int keyEnd = in.at();
        while (" \t=:\n".indexOf(in.charAt(keyEnd)) < 0) {
            keyEnd += in.charAt(keyEnd) == '\\' && in.charAt(keyEnd + 1) != '\n' ? 2 : 1;
        }
        keyEnd = Math.min(keyEnd, in.text.length());
        in.take(KEY, keyEnd);
        int value = in.skipBlanks(keyEnd);
        value = in.charAt(value) == '=' || in.charAt(value) == ':' ? in.skipBlanks(value + 1) : value;
        in.take(PLAIN, value);
        in.enter(VALUE);
    }

    private static int expression(String text, int from) {
        int end = text.startsWith("${", from) ? text.indexOf('}', from) : -1;
        return end < 0 || end - from > LONGEST_EXPRESSION ? -1 : end + 1;
    }
}
