package dev.pamphlet.markdown;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Finds the raw HTML of CommonMark 0.31.2 §6.6 in one text; a closing mark that is not there is looked for once. */
final class HtmlTags {
    private static final String[] CLOSERS = {"-->", "?>", "]]>", ">", "\"", "'"};

    private static final Pattern HIDDEN = Pattern.compile("<(script|style|template)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN_END = Pattern.compile("</(script|style|template)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s++");

    private final String text;
    private final BitSet absent = new BitSet();

    HtmlTags(String text) {
        this.text = text;
    }

    /** Whether readers see nothing of what follows this tag, up to the one that closes it. */
    static boolean hides(String tag) {
        return HIDDEN.matcher(tag).lookingAt();
    }

    /** Whether this closes such a tag. */
    static boolean endsHidden(String tag) {
        return HIDDEN_END.matcher(tag).lookingAt();
    }

    /** What readers see of a piece of HTML, without style sheets and scripts. */
    static String strip(String markup) {
        var tags = new HtmlTags(markup);
        var seen = new StringBuilder();
        for (int i = 0; i < markup.length(); i++) {
            int end = markup.charAt(i) == '<' ? tags.hiddenEnd(i) : -1;
            if (end > 0) {
                seen.append(' ');
                i = end - 1;
            } else {
                seen.append(markup.charAt(i));
            }
        }
        return SPACE.matcher(seen).replaceAll(" ").strip();
    }

    private int hiddenEnd(int start) {
        var hidden = HIDDEN.matcher(text).region(start, text.length());
        if (!hidden.lookingAt()) {
            return end(start);
        }
        var close = HIDDEN_END.matcher(text);
        for (int from = start; close.find(from); from = close.end()) {
            if (close.group(1).equalsIgnoreCase(hidden.group(1))) {
                return Math.max(end(close.start()), close.end());
            }
        }
        return text.length();
    }

    /** The index after the tag, comment, instruction, declaration or CDATA section that starts at an index, or −1. */
    int end(int start) {
        if (text.startsWith("<!--", start)) {
            return comment(start + 4);
        } else if (text.startsWith("<?", start)) {
            return after(1, start + 2);
        } else if (text.startsWith("<![CDATA[", start)) {
            return after(2, start + 9);
        } else if (text.startsWith("<!", start)) {
            return isLetter(start + 2) ? after(3, start + 2) : -1;
        }
        return text.startsWith("</", start) ? closingTag(start + 2) : openTag(start + 1);
    }

    // "An HTML comment consists of <!-->, <!--->, or <!--, a string of characters not including the string -->, and
    // -->"
    private int comment(int from) {
        if (text.startsWith(">", from)) {
            return from + 1;
        }
        return text.startsWith("->", from) ? from + 2 : after(0, from);
    }

    private int closingTag(int from) {
        int i = tagName(from);
        if (i < 0) {
            return -1;
        }
        i = skipSpace(i);
        return text.startsWith(">", i) ? i + 1 : -1;
    }

    private int openTag(int from) {
        int i = tagName(from);
        while (i >= 0) {
            int next = skipSpace(i);
            if (text.startsWith(">", next)) {
                return next + 1;
            } else if (text.startsWith("/>", next)) {
                return next + 2;
            } else if (next == i) {
                return -1;
            }
            i = attribute(next);
        }
        return -1;
    }

    private int tagName(int from) {
        if (!isLetter(from)) {
            return -1;
        }
        int i = from + 1;
        while (isLetter(i) || isDigit(i) || isOneOf(i, "-")) {
            i++;
        }
        return i;
    }

    private int attribute(int from) {
        if (!isLetter(from) && !isOneOf(from, "_:")) {
            return -1;
        }
        int name = from + 1;
        while (isLetter(name) || isDigit(name) || isOneOf(name, "_.:-")) {
            name++;
        }
        int equals = skipSpace(name);
        return text.startsWith("=", equals) ? value(skipSpace(equals + 1)) : name;
    }

    private int value(int from) {
        if (isOneOf(from, "\"")) {
            return after(4, from + 1);
        } else if (isOneOf(from, "'")) {
            return after(5, from + 1);
        }
        int i = from;
        while (i < text.length() && text.charAt(i) > ' ' && !isOneOf(i, "\"'=<>`")) {
            i++;
        }
        return i > from ? i : -1;
    }

    private int after(int closer, int from) {
        if (absent.get(closer)) {
            return -1;
        }
        int found = text.indexOf(CLOSERS[closer], from);
        if (found < 0) {
            absent.set(closer);
            return -1;
        }
        return found + CLOSERS[closer].length();
    }

    private int skipSpace(int from) {
        int i = from;
        while (isOneOf(i, " \t\n\r")) {
            i++;
        }
        return i;
    }

    private boolean isLetter(int at) {
        return at < text.length() && ((text.charAt(at) | 0x20) >= 'a' && (text.charAt(at) | 0x20) <= 'z');
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isOneOf(int at, String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }
}
