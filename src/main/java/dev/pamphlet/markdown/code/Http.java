package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;

import java.util.regex.Pattern;

/** Messages of HTTP/1.1 (RFC 9112), one or more: a line that says what it is, fields, and content after an empty line. */
final class Http {
    private static final Pattern START = Pattern.compile(
            "(?:CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PROPFIND|PURGE|PUT|QUERY|TRACE) \\S|HTTP/[0-9]");
    private static final int LONGEST_START = 16;

    private static final Mode CONTENT = Mode.of(Http::content);
    private static final Mode FIELDS = Mode.of(Http::field);

    static final Language LANGUAGE = new Language(FIELDS, "http", "https");

    private Http() {}

    // RFC 9112 §2.1
    private static boolean field(Scanner in) {
        int lineEnd = in.lineEnd(in.at());
        if (isStart(in, in.at())) {
            start(in, lineEnd);
        } else if (in.isAtLineStart() && in.charAt(in.at()) == '\n' && in.at() > 0) {
            in.go(CONTENT);
        } else {
            int colon = in.text.indexOf(':', in.at() + 1);
            boolean isField = colon > 0 && colon < lineEnd && !Letters.isSpace(in.charAt(in.at()));
            in.take(KEY, isField ? colon : in.at());
        }
        return in.take(PLAIN, in.nextLine(lineEnd));
    }

    // §3 and §4: "request-line = method SP request-target SP HTTP-version",
    // "status-line = HTTP-version SP status-code SP [ reason-phrase ]"
    private static void start(Scanner in, int lineEnd) {
        boolean isStatus = in.sees("HTTP/");
        in.take(KEYWORD, Math.min(lineEnd, wordEnd(in)));
        in.take(PLAIN, Math.min(lineEnd, in.skipBlanks(in.at())));
        in.take(isStatus ? NUMBER : STRING, Math.min(lineEnd, wordEnd(in)));
        in.take(PLAIN, Math.min(lineEnd, in.skipBlanks(in.at())));
        in.take(isStatus ? PLAIN : KEYWORD, lineEnd);
    }

    private static int wordEnd(Scanner in) {
        int end = in.at();
        while (!Letters.isSpace(in.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isStart(Scanner in, int line) {
        return START.matcher(in.text)
                .region(line, Math.min(line + LONGEST_START, in.text.length()))
                .lookingAt();
    }

    /** Takes what follows the empty line, up to the next message. */
    private static boolean content(Scanner in) {
        int end = in.at();
        while (end < in.text.length() && !isStart(in, end)) {
            end = in.nextLine(end);
        }
        in.go(FIELDS);
        return switch (in.charAt(in.at())) {
            case '{', '[' -> in.embed(Json.LANGUAGE.mode(), end);
            case '<' -> in.embed(Markup.HTML.mode(), end);
            default -> in.take(PLAIN, end);
        };
    }
}
