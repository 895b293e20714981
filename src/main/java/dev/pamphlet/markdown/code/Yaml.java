package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

import java.util.Set;
import java.util.regex.Pattern;

/** YAML 1.2.2: that a scalar is a key shows only after it, and a block of text ends where its indentation does. */
final class Yaml {
    private static final String SCALAR_STARTS = "!\"#$%&'()*+-./0123456789:;<=>?@\\^`|~";
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";
    private static final String FLOW_ENDS = ",[]{}";

    private static final Set<String> VALUES = Set.of(
            "true", "True", "TRUE", "false", "False", "FALSE", "null", "Null", "NULL", "~", "yes", "no", "on", "off");
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+]?+(?:\\.inf|\\.nan|0[xo][0-9a-fA-F]++"
            + "|\\.?+[0-9][0-9_]*+(?:\\.[0-9]*+)?+(?:[eE][-+]?+[0-9]++)?+)"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9:.+Zz -]++)?+");
    private static final int LONGEST_NUMBER = 40;

    private static final Mode FLOW = new Mode();
    private static final Mode BLOCK = new Mode()
            .on("-.", in -> in.isAtLineStart() && (in.sees("---") || in.sees("...")) && in.take(KEYWORD, in.at() + 3))
            .on("%", in -> in.isAtLineStart() && in.take(KEYWORD, in.lineEnd(in.at())))
            .on("|>", Yaml::blockOfText);

    static {
        rules(FLOW, FLOW_ENDS).leave(PLAIN, "]").leave(PLAIN, "}");
        rules(BLOCK, "");
    }

    static final Language LANGUAGE = new Language(BLOCK, "yaml", "yml");

    private Yaml() {}

    private static Mode rules(Mode mode, String ends) {
        return mode.on("#", in -> Letters.isSpace(in.charAt(in.at() - 1)) && in.take(COMMENT, in.lineEnd(in.at())))
                .on("\"", in -> quoted(in, Shape.escaped("\"", "\"").end(in.text, in.at())))
                .on("'", in -> quoted(in, Shape.doubled().end(in.text, in.at())))
                .take(VARIABLE, "&", Shape.marked("&", "-.:/"))
                .take(VARIABLE, "*", Shape.marked("*", "-./"))
                .take(TYPE, "!", (text, from) -> Letters.wordEnd(text, from + 1, "!/<>:.-"))
                .enter(PLAIN, "[", FLOW)
                .enter(PLAIN, "{", FLOW)
                .onLetters(SCALAR_STARTS, in -> scalar(in, ends));
    }

    private static boolean quoted(Scanner in, int end) {
        return end > 0 && in.take(isKey(in, end) ? KEY : STRING, end);
    }

    private static boolean isKey(Scanner in, int end) {
        return in.charAt(in.skipBlanks(end)) == ':';
    }

    // §7.3.3: "Plain scalars must not begin with most indicators"; "-", "?" and ":" may "if followed by a non-space"
    private static boolean scalar(Scanner in, String ends) {
        char first = in.charAt(in.at());
        boolean isMark = "-?:".indexOf(first) >= 0 && Letters.isSpace(in.charAt(in.at() + 1));
        if (isMark || INDICATORS.indexOf(first) >= 0) {
            return false;
        }
        int end = scalarEnd(in, ends);
        return in.take(isKey(in, end) ? KEY : value(in.text.substring(in.at(), end)), end);
    }

    // §7.3.3: "Plain scalars must never contain the : and # character combinations" with a space after or before
    private static int scalarEnd(Scanner in, String ends) {
        int end = in.at() + 1;
        for (int i = end; in.charAt(i) != '\n' && ends.indexOf(in.charAt(i)) < 0; i++) {
            char c = in.charAt(i);
            boolean isKey = c == ':' && (Letters.isSpace(in.charAt(i + 1)) || ends.indexOf(in.charAt(i + 1)) >= 0);
            if (isKey || (c == '#' && Letters.isSpace(in.charAt(i - 1)))) {
                break;
            }
            end = Letters.isSpace(c) ? end : i + 1;
        }
        return end;
    }

    private static Token value(String scalar) {
        boolean mayBeNumber = scalar.length() < LONGEST_NUMBER && scalar.charAt(0) < 'A';
        boolean isKnown = VALUES.contains(scalar)
                || (mayBeNumber && NUMBER_OR_DATE.matcher(scalar).matches());
        return isKnown ? NUMBER : PLAIN;
    }

    /** A header such as {@code |-}, and the lines below it that are indented. */
    private static boolean blockOfText(Scanner in) {
        int headerEnd = in.at() + 1;
        while ("+-123456789".indexOf(in.charAt(headerEnd)) >= 0) {
            headerEnd++;
        }
        int rest = in.skipBlanks(headerEnd);
        if (in.charAt(rest) != '\n' && in.charAt(rest) != '#') {
            return false;
        }
        in.take(KEYWORD, headerEnd);
        in.take(PLAIN, rest);
        in.take(COMMENT, in.lineEnd(rest));
        in.take(PLAIN, in.nextLine(rest));
        return in.take(STRING, Math.max(in.at(), textEnd(in)));
    }

    private static int textEnd(Scanner in) {
        int parent = indentation(in, lineStart(in.text, in.at() - 1));
        int own = -1;
        int end = in.at();
        for (int line = in.at(); line < in.text.length(); line = in.nextLine(line)) {
            int indentation = indentation(in, line);
            boolean isBlank = in.charAt(line + indentation) == '\n';
            own = own < 0 && !isBlank ? Math.max(indentation, parent + 1) : own;
            if (!isBlank && indentation < own) {
                break;
            }
            end = isBlank ? end : in.lineEnd(line);
        }
        return end;
    }

    private static int indentation(Scanner in, int line) {
        return in.skipBlanks(line) - line;
    }

    private static int lineStart(String text, int index) {
        return index <= 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
    }
}
