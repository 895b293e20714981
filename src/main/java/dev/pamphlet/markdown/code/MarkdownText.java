package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.FUNCTION;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

/** Markdown as it is written, with front matter and fenced code; other marks end on the line they begin on, nearby. */
final class MarkdownText {
    private static final int FARTHEST = 300;
    private static final int LONGEST_RUN = 3;

    private static final Mode TEXT = new Mode()
            .on("#", in -> in.isFirstOnLine() && in.take(KEYWORD, MarkdownText::heading))
            .on("-*+_=", in -> in.isFirstOnLine() && in.take(KEYWORD, MarkdownText::bulletOrRule))
            .onDigits("", in -> in.isFirstOnLine() && in.take(KEYWORD, MarkdownText::numeral))
            .on(">", in -> in.isFirstOnLine() && in.take(KEYWORD, in.at() + 1))
            .on("`~", in -> in.isFirstOnLine() && Fences.block(in))
            .on("`", MarkdownText::code)
            .on("*_~", MarkdownText::emphasis)
            .on("[", MarkdownText::label)
            .on("]", MarkdownText::destination)
            .take(COMMENT, "<", Shape.between("<!--", "-->"))
            .take(TYPE, "<", MarkdownText::tag)
            .take(VARIABLE, "&", Shape.reference())
            .take(PLAIN, "\\", Shape.escape());

    static final Language LANGUAGE =
            new Language(Mode.of(in -> in.go(TEXT) && (!in.sees("---\n") || frontMatter(in))), "markdown", "md", "mdx");

    private MarkdownText() {}

    private static boolean frontMatter(Scanner in) {
        int end = in.text.indexOf("\n---\n", 3);
        return end < 0 || in.embed(Yaml.LANGUAGE.mode(), end + 5);
    }

    private static int heading(String text, int from) {
        int end = runEnd(text, from);
        return end - from <= 6 && text.startsWith(" ", end) ? Shape.lineEnd(text, end) : -1;
    }

    // CommonMark 0.31.2 §4.1, §4.3 and §5.2: a line of one sign is a break or underlines a heading
    private static int bulletOrRule(String text, int from) {
        int end = runEnd(text, from);
        if (end == from + 1 && text.startsWith(" ", end) && "-*+".indexOf(text.charAt(from)) >= 0) {
            return end;
        }
        return end - from >= LONGEST_RUN && end == Shape.lineEnd(text, end) ? end : -1;
    }

    private static int numeral(String text, int from) {
        int end = Letters.wordEnd(text, from, "");
        return text.startsWith(". ", end) || text.startsWith(") ", end) ? end + 1 : -1;
    }

    private static boolean code(Scanner in) {
        int open = runEnd(in.text, in.at());
        int farthest = farthest(in.text, open);
        int i = open;
        while (i < farthest) {
            int end = in.charAt(i) == '`' ? runEnd(in.text, i) : i;
            if (end - i == open - in.at()) {
                return in.take(STRING, end);
            }
            i = Math.max(end, i + 1);
        }
        return in.take(PLAIN, open);
    }

    private static boolean emphasis(Scanner in) {
        int open = runEnd(in.text, in.at());
        int length = open - in.at();
        char sign = in.charAt(in.at());
        boolean isWithinWord = sign == '_' && Letters.isWord(in.charAt(in.at() - 1));
        boolean opens = !isWithinWord && length <= LONGEST_RUN && (sign != '~' || length == 2);
        int close = opens && !Letters.isSpace(in.charAt(open)) ? close(in, open, length) : -1;
        return close > 0 ? in.take(FUNCTION, close) : in.take(PLAIN, open);
    }

    private static int close(Scanner in, int open, int length) {
        var closer = in.text.substring(open - length, open);
        int farthest = farthest(in.text, open);
        for (int i = open + 1; i < farthest; i++) {
            if (in.text.startsWith(closer, i) && !Letters.isSpace(in.charAt(i - 1))) {
                return i + length;
            }
        }
        return -1;
    }

    /** What is between brackets and has a meaning by itself: a footnote, the kind of an alert, a definition. */
    private static boolean label(Scanner in) {
        int end = in.at() + 1;
        int farthest = farthest(in.text, end);
        while (end < farthest && in.charAt(end) != ']') {
            end++;
        }
        boolean isDefinition = in.isFirstOnLine() && in.charAt(end + 1) == ':';
        boolean isLabel = isDefinition || in.sees("[^") || in.sees("[!");
        return isLabel && in.charAt(end) == ']' && in.take(KEY, isDefinition ? end + 2 : end + 1);
    }

    private static boolean destination(Scanner in) {
        int end = in.at() + 2;
        int farthest = farthest(in.text, end);
        while (end < farthest && in.charAt(end) != ')') {
            end++;
        }
        return in.sees("](") && in.charAt(end) == ')' && in.take(PLAIN, in.at() + 2) && in.take(VARIABLE, end);
    }

    private static int tag(String text, int from) {
        int name = text.startsWith("</", from) ? from + 2 : from + 1;
        int farthest = name < text.length() && Letters.isLetter(text.charAt(name)) ? farthest(text, name) : name;
        int end = name;
        while (end < farthest && text.charAt(end) != '>') {
            end++;
        }
        return text.startsWith(">", end) && end > name ? end + 1 : -1;
    }

    private static int farthest(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < FARTHEST && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** The index after the characters that are all the same as the first. */
    static int runEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end;
    }
}
