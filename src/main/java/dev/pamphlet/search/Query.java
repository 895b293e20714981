package dev.pamphlet.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What a reader looks for.
 *
 * @param text as the reader wrote it, without what cannot be shown, and cut at {@value #LONGEST} characters
 * @param words its words, each once; the first {@value #MOST_WORDS} of them
 */
public record Query(String text, List<Word> words) {
    /** How many characters of a query count. */
    public static final int LONGEST = 400;
    /** How many words of a query count. */
    public static final int MOST_WORDS = 24;

    // A shorter word would begin too many others, unless the reader is still typing it.
    private static final int SHORTEST_PREFIX = 3;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /**
     * A word that is looked for.
     *
     * @param token as it is compared
     * @param prefix whether longer words that begin with it are found too
     */
    public record Word(String token, boolean prefix) {
        boolean matches(String other) {
            return prefix ? other.startsWith(token) : other.equals(token);
        }
    }

    public Query {
        words = List.copyOf(words);
    }

    /** Reads whatever a reader has sent. */
    public static Query of(String raw) {
        var text = readable(raw);
        return new Query(text, words(text));
    }

    /** Whether it asks for nothing. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static String readable(String raw) {
        var readable = new StringBuilder();
        raw.codePoints().limit(LONGEST).map(Query::visible).forEach(readable::appendCodePoint);
        return readable.toString().replaceAll("\\s+", " ").strip();
    }

    private static int visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> ' ';
            // What turns the direction of the text around would do so to the page as well.
            case Character.FORMAT -> point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER ? point : ' ';
            default -> point;
        };
    }

    private static List<Word> words(String text) {
        var tokens = tokens(text);
        var known = new HashSet<String>();
        var words = new ArrayList<Word>();
        for (int i = 0; i < tokens.size() && words.size() < MOST_WORDS; i++) {
            var token = tokens.get(i);
            if (known.add(token)) {
                words.add(new Word(token, i == tokens.size() - 1 || token.length() >= SHORTEST_PREFIX));
            }
        }
        return words;
    }

    /** The last character of a run is the second half of the pair before it; pages without it are not to be left out. */
    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var tokenizer = new Tokenizer(text);
        for (int end = 0; tokenizer.next(); end = tokenizer.end()) {
            if (tokenizer.end() > end) {
                tokens.add(tokenizer.token());
            }
        }
        return tokens;
    }
}
