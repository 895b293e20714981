package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

import java.util.Locale;

/** XML and HTML; in HTML, scripts and styles are read in their own languages. */
final class Markup {
    private static final String NAME = "-.:";

    private static final Mode TAG = tag();
    private static final Mode SCRIPT_TAG = tag("script", JavaScript.JAVASCRIPT.mode());
    private static final Mode STYLE_TAG = tag("style", Css.LANGUAGE.mode());

    static final Language XML = new Language(text(), "xml", "svg", "rss", "atom", "xsd", "xsl", "xslt", "plist", "pom");
    static final Language HTML = new Language(
            text(in -> opens(in, "script", SCRIPT_TAG), in -> opens(in, "style", STYLE_TAG)),
            "html",
            "htm",
            "xhtml",
            "qute",
            "vue");

    private Markup() {}

    private static Mode text(Rule... more) {
        var text = new Mode()
                .take(COMMENT, "<", Shape.between("<!--", "-->"))
                .take(STRING, "<", Shape.between("<![CDATA[", "]]>"))
                .take(TYPE, "<", Shape.between("<?", "?>"))
                .take(TYPE, "<", Markup::declaration);
        for (var rule : more) {
            text.on("<", rule);
        }
        return text.on("<", Markup::opens).take(VARIABLE, "&", Shape.reference());
    }

    // up to its end, or to the brackets with declarations inside
    private static int declaration(String text, int from) {
        int i = from + 2;
        boolean begins = text.startsWith("<!", from) && i < text.length() && Letters.isLetter(text.charAt(i));
        while (begins && i < text.length() && ">[<".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return begins ? Math.min(text.startsWith(">", i) ? i + 1 : i, text.length()) : -1;
    }

    private static boolean opens(Scanner in) {
        int name = in.at() + (in.sees("</") ? 2 : 1);
        char first = in.charAt(name);
        boolean begins = Letters.isLetter(first) || first == '_';
        if (begins) {
            in.enter(TAG);
            in.take(TYPE, Letters.wordEnd(in.text, name, NAME));
        }
        return begins;
    }

    private static boolean opens(Scanner in, String element, Mode tag) {
        int end = in.at() + 1 + element.length();
        boolean begins = in.text.regionMatches(true, in.at() + 1, element, 0, element.length())
                && !Letters.isWord(in.charAt(end))
                && in.charAt(end) != '-';
        if (begins) {
            in.enter(tag);
            in.take(TYPE, end);
        }
        return begins;
    }

    private static Mode tag() {
        return attributes(new Mode().leave(TYPE, "/>").leave(TYPE, ">"));
    }

    private static Mode tag(String element, Mode language) {
        return attributes(new Mode().leave(TYPE, "/>").on(">", in -> {
            in.leave();
            in.take(TYPE, in.at() + 1);
            return in.embed(language, closer(in, element));
        }));
    }

    private static Mode attributes(Mode tag) {
        return tag.take(STRING, "\"'", Shape.doubled())
                .on("=", in -> in.take(PLAIN, in.at() + 1) && unquoted(in))
                .onLetters("@:*#", in -> in.take(KEY, Letters.wordEnd(in.text, in.at() + 1, NAME)))
                .leaveBefore("<");
    }

    // a value without quotes, if there is one
    private static boolean unquoted(Scanner in) {
        int end = in.at();
        while (!Letters.isSpace(in.charAt(end)) && "\"'<>{".indexOf(in.charAt(end)) < 0) {
            end++;
        }
        return in.take(STRING, end);
    }

    private static int closer(Scanner in, String element) {
        var closer = "</" + element;
        for (int i = in.text.indexOf("</", in.at()); i >= 0; i = in.text.indexOf("</", i + 1)) {
            if (in.text
                    .substring(i, Math.min(i + closer.length(), in.text.length()))
                    .toLowerCase(Locale.ROOT)
                    .equals(closer)) {
                return i;
            }
        }
        return in.text.length();
    }
}
