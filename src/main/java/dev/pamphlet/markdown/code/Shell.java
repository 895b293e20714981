package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.FUNCTION;
import static dev.pamphlet.markdown.code.Token.KEY;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

import java.util.Set;
import java.util.regex.Pattern;

/** Commands of a shell: Bash, and what it shares with others. The first word of a command is what is called. */
final class Shell {
    private static final String IN_WORD = "-./+:@%~^";
    private static final Set<String> KEYWORDS = Set.of(
            "break",
            "case",
            "continue",
            "declare",
            "do",
            "done",
            "elif",
            "else",
            "esac",
            "exit",
            "export",
            "fi",
            "for",
            "function",
            "if",
            "local",
            "readonly",
            "return",
            "select",
            "set",
            "shift",
            "then",
            "trap",
            "unset",
            "until",
            "while");
    private static final Set<String> BEFORE_COMMANDS =
            Set.of("CMD", "RUN", "do", "elif", "else", "exec", "if", "sudo", "then", "time", "until", "while");
    private static final int LONGEST_WORD_BEFORE = 100;
    private static final String SEPARATORS = "|&;(`";
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+=");

    private static final Mode IN_PARENTHESES = new Mode();
    private static final Mode TEXT =
            variables(new Mode(STRING)).leave(STRING, "\"").take(STRING, "\\", Shape.escape());

    /** Commands that begin no text of several lines. */
    private static final Mode LINE = commands(new Mode());

    static final Mode COMMANDS = commands(new Mode().on("<", Shell::heredoc));

    static {
        commands(IN_PARENTHESES.on("<", Shell::heredoc))
                .enter(PLAIN, "(", IN_PARENTHESES)
                .leave(PLAIN, ")");
    }

    /** Commands in a file, or a session when they begin with a prompt. */
    static final Language BASH = new Language(
            Mode.of(in -> in.go(in.sees("$ ") ? Console.SESSION : COMMANDS)), "bash", "sh", "shell", "zsh", "ksh");

    private Shell() {}

    /** Adds what commands are made of. */
    static Mode commands(Mode mode) {
        return variables(mode)
                .on("#", in -> isAfterSpace(in) && in.take(COMMENT, in.lineEnd(in.at())))
                .take(STRING, "'", Shape.doubled())
                .enter(STRING, "\"", TEXT)
                .take(PLAIN, "\\", Shape.escape())
                .onDigits(IN_WORD, Shell::word)
                .onLetters("", Shell::word);
    }

    private static Mode variables(Mode mode) {
        return mode.enter(PLAIN, "$(", IN_PARENTHESES)
                .take(VARIABLE, "$", Shape.nested("${", "}"))
                .take(STRING, "$", Shape.escaped("$'", "'"))
                .take(VARIABLE, "$", Shape.marked("$", ""))
                .on("$", in -> "@*#?$!-".indexOf(in.charAt(in.at() + 1)) >= 0 && in.take(VARIABLE, in.at() + 2));
    }

    private static boolean word(Scanner in) {
        int end = Letters.wordEnd(in.text, in.at(), IN_WORD);
        char next = in.charAt(end);
        boolean isAssigned = next == '=' && isAfterSpace(in) && in.charAt(in.at()) != '-';
        return in.take(isAssigned ? VARIABLE : isCommand(in) ? command(in, end) : argument(in, end), end);
    }

    private static Token command(Scanner in, int end) {
        boolean isPattern = in.charAt(end) == ')' && in.before() == '\n';
        boolean isDescriptor = Letters.isDigit(in.charAt(in.at()));
        if (isPattern || isDescriptor) {
            return PLAIN;
        }
        return KEYWORDS.contains(in.text.substring(in.at(), end)) ? KEYWORD : FUNCTION;
    }

    private static Token argument(Scanner in, int end) {
        if (in.charAt(in.at()) == '-') {
            return isAfterSpace(in) && end > in.at() + 1 ? KEY : PLAIN;
        }
        if (end == in.at() + 2 && in.sees("in") && (in.charAt(end) == '\n' || in.isOnLineOf("for "))) {
            return KEYWORD;
        }
        boolean isNumber = Letters.isDigit(in.charAt(in.at())) && Numbers.NUMBER.end(in.text, in.at()) == end;
        return isNumber && isAfterSpace(in) && in.charAt(end) != '>' ? NUMBER : PLAIN;
    }

    private static boolean isAfterSpace(Scanner in) {
        char before = in.charAt(in.at() - 1);
        return Letters.isSpace(before) || before == ';' || before == '(';
    }

    /** Whether a command can begin here: after another, or after a word such as {@code do}. */
    private static boolean isCommand(Scanner in) {
        char before = in.before();
        if (before == '\n') {
            return !continues(in);
        }
        boolean isApart = in.charAt(in.at() - 1) != before;
        return SEPARATORS.indexOf(before) >= 0
                || (isApart && "{!".indexOf(before) >= 0)
                || (isApart && mayBeBeforeCommand(in));
    }

    private static boolean continues(Scanner in) {
        int lineStart = in.at();
        while (lineStart > 0 && in.charAt(lineStart - 1) != '\n') {
            lineStart--;
        }
        return lineStart > 1 && in.charAt(lineStart - 2) == '\\';
    }

    /** Whether the word before is such a word, or a value that is set for one command only. */
    private static boolean mayBeBeforeCommand(Scanner in) {
        int end = in.skipBlanksBack(in.at());
        int start = end;
        while (end - start < LONGEST_WORD_BEFORE && !Letters.isSpace(in.charAt(start - 1))) {
            start--;
        }
        var word = in.text.substring(start, end);
        char first = in.charAt(in.skipBlanksBack(start) - 1);
        boolean isFirst = first == '\n' || SEPARATORS.indexOf(first) >= 0;
        return BEFORE_COMMANDS.contains(word)
                || (isFirst && ASSIGNMENT.matcher(word).lookingAt());
    }

    // Bash Reference Manual, "Here Documents": the lines below, up to the one that has only the word after the sign
    static boolean heredoc(Scanner in) {
        int word = in.at() + (in.sees("<<-") ? 3 : 2);
        int quotes = "\"'\\".indexOf(in.charAt(word)) >= 0 ? 1 : 0;
        int wordEnd = Letters.wordEnd(in.text, word + quotes, "");
        if (!in.sees("<<") || wordEnd == word + quotes || Letters.isDigit(in.charAt(word))) {
            return false;
        }
        var closer = in.text.substring(word + quotes, wordEnd);
        in.take(PLAIN, word);
        in.take(STRING, Math.min(wordEnd + (in.charAt(word) == '\\' ? 0 : quotes), in.text.length()));
        in.embed(LINE, in.lineEnd(in.at()));
        in.take(PLAIN, in.nextLine(in.at()));
        return in.take(STRING, heredocEnd(in, closer));
    }

    private static int heredocEnd(Scanner in, String closer) {
        for (int line = in.at(); line < in.text.length(); line = in.nextLine(line)) {
            int end = in.lineEnd(line);
            if (in.text.substring(line, end).strip().equals(closer)) {
                return end;
            }
        }
        return in.text.length();
    }
}
