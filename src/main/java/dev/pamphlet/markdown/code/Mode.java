package dev.pamphlet.markdown.code;

import java.util.Arrays;

/** A state of reading: which rules hold, looked up by the first character, and what all else is. */
final class Mode {
    private static final int ASCII = 128;
    private static final Rule[] NONE = {};
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    private final Rule[][] rules = new Rule[ASCII][];
    private Rule[] beyondAscii = NONE;
    private final Token filling;

    /** A mode in which what no rule takes is of a kind. */
    Mode(Token filling) {
        this.filling = filling;
        Arrays.fill(rules, NONE);
    }

    /** A mode in which what no rule takes is plain. */
    Mode() {
        this(Token.PLAIN);
    }

    /** A mode with one rule for everything. */
    static Mode of(Rule rule) {
        var mode = new Mode();
        for (int c = 0; c < ASCII; c++) {
            mode.rules[c] = new Rule[] {rule};
        }
        mode.beyondAscii = new Rule[] {rule};
        return mode;
    }

    /** Adds a rule for what begins with one of some characters; earlier rules are asked first. */
    Mode on(String firsts, Rule rule) {
        firsts.chars().forEach(first -> rules[first] = with(rules[first], rule));
        return this;
    }

    private static Rule[] with(Rule[] rules, Rule rule) {
        var more = Arrays.copyOf(rules, rules.length + 1);
        more[rules.length] = rule;
        return more;
    }

    /** Adds a rule for what begins with a letter, an underscore or one of some other characters. */
    Mode onLetters(String others, Rule rule) {
        beyondAscii = with(beyondAscii, rule);
        return on(LETTERS + "_" + others, rule);
    }

    /** Adds a rule for what begins with a digit or one of some other characters. */
    Mode onDigits(String others, Rule rule) {
        return on(DIGITS + others, rule);
    }

    /** Adds what has a shape and begins with one of some characters. */
    Mode take(Token token, String firsts, Shape shape) {
        return on(firsts, in -> in.take(token, shape));
    }

    /** Adds what enters another mode. */
    Mode enter(Token token, String opener, Mode inner) {
        return on(opener.substring(0, 1), in -> {
            boolean here = in.sees(opener);
            if (here) {
                in.take(token, in.at() + opener.length());
                in.enter(inner);
            }
            return here;
        });
    }

    /** Adds what leaves this mode. */
    Mode leave(Token token, String closer) {
        return on(
                closer.substring(0, 1),
                in -> in.sees(closer) && in.leave() && in.take(token, in.at() + closer.length()));
    }

    /** Adds a character before which this mode is left. */
    Mode leaveBefore(String firsts) {
        return on(firsts, Scanner::leave);
    }

    Token filling() {
        return filling;
    }

    /** The index of the first character from one on that there are rules for. */
    int fillingEnd(String text, int from) {
        int i = from;
        while (i < text.length() && rules(text.charAt(i)).length == 0) {
            i++;
        }
        return i;
    }

    /** Takes what begins where the scanner is, if one of the rules is about it. */
    boolean read(Scanner in) {
        for (var rule : rules(in.text.charAt(in.at()))) {
            if (rule.read(in)) {
                return true;
            }
        }
        return false;
    }

    private Rule[] rules(char first) {
        return first < ASCII ? rules[first] : beyondAscii;
    }
}
