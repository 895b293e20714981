package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.OUTPUT;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.PROMPT;

/** What a terminal shows: prompts with commands after them, and what these write. */
final class Console {
    private static final int LONGEST_PROMPT = 100;

    private static final Mode USER = Mode.of(in -> line(in, "$%"));
    private static final Mode ROOT = Mode.of(in -> line(in, "$%#"));

    // where "$" is a prompt, "#" begins a comment
    static final Mode SESSION = Mode.of(in -> in.go(in.sees("$ ") || in.text.contains("\n$ ") ? USER : ROOT));

    static final Language LANGUAGE =
            new Language(SESSION, "console", "shell-session", "shellsession", "sh-session", "terminal");

    private Console() {}

    private static boolean line(Scanner in, String signs) {
        int prompt = promptEnd(in, signs);
        if (prompt < 0) {
            in.take(in.sees("# ") ? COMMENT : OUTPUT, in.lineEnd(in.at()));
        } else {
            in.take(PROMPT, prompt);
            in.embed(Shell.COMMANDS, commandEnd(in));
        }
        return in.take(PLAIN, in.nextLine(in.at()));
    }

    /** The index after a sign alone, or after one that says where it is; −1 when the line begins with neither. */
    private static int promptEnd(Scanner in, String signs) {
        if (in.charAt(in.at() + 1) == ' ' && signs.indexOf(in.charAt(in.at())) >= 0) {
            return in.at() + 2;
        }
        int end = in.at();
        while (end - in.at() < LONGEST_PROMPT && "$#>\n".indexOf(in.charAt(end)) < 0) {
            end++;
        }
        boolean isPrompt = in.charAt(end + 1) == ' ' && saysWhere(in.text.substring(in.at(), end), in.charAt(end));
        return isPrompt ? end + 2 : -1;
    }

    // name@host:~/folder$ [name@host folder]$ (environment) $ C:\> PS C:\>
    private static boolean saysWhere(String head, char sign) {
        var place = head.startsWith("(") ? head.substring(head.indexOf(')') + 1).strip() : head;
        if (sign == '>') {
            return place.startsWith("PS ") || place.startsWith(":\\", 1);
        }
        boolean isEnclosed = place.startsWith("[") && place.endsWith("]");
        boolean isWhole = place.indexOf('@') > 0 && place.indexOf(' ') < 0;
        return sign != '\n' && (isEnclosed || isWhole || (place.isEmpty() && !head.isEmpty()));
    }

    private static int commandEnd(Scanner in) {
        int end = in.lineEnd(in.at());
        while (end < in.text.length() && in.charAt(end - 1) == '\\') {
            end = in.lineEnd(end + 1);
        }
        return end;
    }
}
