package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.FUNCTION;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.TYPE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language: what those are that it knows, and what the others look like. */
final class Words implements Rule {
    private static final String BEGIN_VALUES = "\"'`{[_$@";

    private final Map<String, Token> known = new HashMap<>();
    private final Set<String> soft = new HashSet<>();
    // by the first letter, a bit for each length of a word: most words are told from those that are known by this
    private final long[] lengths = new long[128];
    private String others = "";
    private String beforeNames = "";
    private boolean ignoresCase;
    private boolean capitalsAreTypes;
    private boolean callsWithBlocks;

    /** Adds words, separated by spaces, that are of a kind. */
    Words are(Token token, String words) {
        for (var word : words.split("\\s+")) {
            known.put(word, token);
            lengths[word.charAt(0)] |= 1L << word.length();
        }
        return this;
    }

    /** Adds keywords that are such only before another word or a value: {@code record Slug}, not {@code record()}. */
    Words mayBeKeywords(String words) {
        soft.addAll(Set.of(words.split("\\s+")));
        return are(KEYWORD, words);
    }

    /** Has words with a capital letter at their beginning for types, and those in capitals for constants. */
    Words withTypesInCapitals() {
        capitalsAreTypes = true;
        return this;
    }

    /** Has words before a block in braces for calls. */
    Words withBlocksForArguments() {
        callsWithBlocks = true;
        return this;
    }

    /** Has what follows a word and a space for a name of something to call, whatever follows it. */
    Words withNamesAfter(String word) {
        beforeNames = word;
        return this;
    }

    /** Has words in capitals for the same as those in small letters. */
    Words inAnyCase() {
        ignoresCase = true;
        return this;
    }

    /** Has some more characters for parts of words. */
    Words with(String characters) {
        others = characters;
        return this;
    }

    @Override
    public boolean read(Scanner in) {
        int end = Letters.wordEnd(in.text, in.at(), others);
        return end > in.at() && in.take(kind(in, end), end);
    }

    private Token kind(Scanner in, int end) {
        var token = known(in, end);
        if (token != PLAIN) {
            return token;
        }
        if (capitalsAreTypes && Letters.isUpper(in.charAt(in.at()))) {
            return isConstant(in, end) ? NUMBER : TYPE;
        }
        boolean isCalled = in.charAt(end) == '(' || (callsWithBlocks && in.text.startsWith(" {", end));
        return isCalled || isNamed(in) ? FUNCTION : PLAIN;
    }

    private boolean isNamed(Scanner in) {
        return !beforeNames.isEmpty() && in.text.startsWith(beforeNames, in.at() - beforeNames.length());
    }

    private Token known(Scanner in, int end) {
        char first = ignoresCase ? Character.toLowerCase(in.charAt(in.at())) : in.charAt(in.at());
        int length = end - in.at();
        if (first >= lengths.length || length >= Long.SIZE || (lengths[first] >> length & 1) == 0 || isMember(in)) {
            return PLAIN;
        }
        var word = in.text.substring(in.at(), end);
        boolean isUsedOtherwise = soft.contains(word) && !isBeforeName(in, end);
        return isUsedOtherwise ? PLAIN : known.getOrDefault(ignoresCase ? word.toLowerCase(Locale.ROOT) : word, PLAIN);
    }

    /** Whether a dot is before it, though not two: what a type calls {@code default} is no keyword. */
    private static boolean isMember(Scanner in) {
        return in.charAt(in.at() - 1) == '.' && in.charAt(in.at() - 2) != '.';
    }

    private static boolean isBeforeName(Scanner in, int end) {
        char next = in.charAt(end + 1);
        return in.charAt(end) == ' ' && (Letters.isWord(next) || BEGIN_VALUES.indexOf(next) >= 0);
    }

    // in capitals only; but what is called or has members may be a type with a short name, such as URI
    private static boolean isConstant(Scanner in, int end) {
        boolean isCompound = false;
        for (int i = in.at(); i < end; i++) {
            char c = in.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            isCompound |= c == '_';
        }
        boolean mayBeType = end - in.at() == 1 || ".(<".indexOf(in.charAt(end)) >= 0 || isBeforeName(in, end);
        return isCompound || !mayBeType;
    }
}
