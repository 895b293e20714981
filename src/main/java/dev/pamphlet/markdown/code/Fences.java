package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;

/** Code between fences in Markdown, in its own language: CommonMark 0.31.2 §4.5. */
final class Fences {
    private static final int SHORTEST = 3;

    private Fences() {}

    static boolean block(Scanner in) {
        int length = MarkdownText.runEnd(in.text, in.at()) - in.at();
        int lineEnd = in.lineEnd(in.at());
        var info = in.text.substring(in.at() + Math.min(length, lineEnd - in.at()), lineEnd);
        char sign = in.charAt(in.at());
        if (length < SHORTEST || (sign == '`' && info.indexOf('`') >= 0)) {
            return false;
        }
        in.take(KEY, lineEnd);
        in.take(PLAIN, in.nextLine(lineEnd));
        int end = closer(in, String.valueOf(sign).repeat(length));
        content(in, info.strip(), end);
        return in.take(KEY, in.lineEnd(end));
    }

    /** The line of the closing fence, or the end of the text. */
    private static int closer(Scanner in, String fence) {
        int line = in.at();
        while (line < in.text.length()) {
            int start = in.skipBlanks(line);
            boolean isFence = in.text.startsWith(fence, start)
                    && in.charAt(in.skipBlanks(MarkdownText.runEnd(in.text, start))) == '\n';
            if (isFence) {
                return line;
            }
            line = in.nextLine(line);
        }
        return line;
    }

    // Markdown in Markdown is left alone, so that nothing nests more than once
    private static void content(Scanner in, String info, int end) {
        var language = Languages.named(info.split("[\\s{]", 2)[0])
                .filter(found -> found != MarkdownText.LANGUAGE)
                .map(Language::mode);
        if (language.isPresent()) {
            in.embed(language.get(), end);
        } else {
            in.take(STRING, end);
        }
    }
}
