package dev.pamphlet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in texts the piece that has most of the words of a query. */
final class Excerpts {
    /** How long a piece is, about, in characters. */
    private static final int LENGTH = 240;
    /** How much of it stands before the first word that was looked for. */
    private static final int BEFORE = 60;

    private static final int PIECE = LENGTH - BEFORE;
    /** How much of a text is looked at. */
    private static final int LONGEST_TEXT = 50_000;

    private static final int NONE = -1;

    private final Query query;
    // Texts say the same words again and again.
    private final Map<String, Integer> known = new HashMap<>();
    // Most words of a text need not be looked at beyond their first letter.
    private final BitSet firstLetters = new BitSet();

    Excerpts(Query query) {
        this.query = query;
        query.words().forEach(word -> firstLetters.set(word.token().charAt(0)));
    }

    Excerpt of(String text) {
        var looked = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        var hits = hits(looked);
        return hits.isEmpty() ? Excerpt.NONE : Excerpt.of(text, around(best(hits), looked), hits);
    }

    /** The hits up to the first piece with all words, and in what may be shown of that; else all hits. */
    private List<Occurrence> hits(String text) {
        var hits = new ArrayList<Occurrence>();
        var tokens = new Tokenizer(text);
        var latest = new int[query.words().size()];
        Arrays.fill(latest, Integer.MIN_VALUE);
        int end = text.length();
        while (tokens.next() && tokens.end() <= end) {
            int word =
                    mayMatch(text.charAt(tokens.start())) ? known.computeIfAbsent(tokens.token(), this::place) : NONE;
            if (word != NONE) {
                hits.add(new Occurrence(tokens.start(), tokens.end(), word));
                latest[word] = tokens.start();
                if (end == text.length() && isWithin(latest, tokens.end() - PIECE)) {
                    end = Math.min(end, tokens.end() + LENGTH);
                }
            }
        }
        return hits;
    }

    private static boolean isWithin(int[] latest, int start) {
        for (int at : latest) {
            if (at < start) {
                return false;
            }
        }
        return true;
    }

    private boolean mayMatch(char first) {
        return first >= 0x80 || firstLetters.get(Character.toLowerCase(first));
    }

    private int place(String token) {
        var words = query.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).matches(token)) {
                return i;
            }
        }
        return NONE;
    }

    /** The first hit of the piece with most different words; of such, with most words; of such, the first. */
    private static Occurrence best(List<Occurrence> hits) {
        var best = hits.get(0);
        int bestScore = 0;
        for (int first = 0, past = 0; first < hits.size(); first++) {
            while (past < hits.size() && hits.get(past).end() - hits.get(first).start() <= PIECE) {
                past++;
            }
            int score = score(hits.subList(first, Math.max(past, first + 1)));
            if (score > bestScore) {
                best = hits.get(first);
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<Occurrence> hits) {
        int different = 0;
        for (var hit : hits) {
            different |= 1 << hit.word();
        }
        return Integer.bitCount(different) * LENGTH + hits.size();
    }

    /** Grows to both sides as far as whole words fit. */
    private static Passage around(Occurrence hit, String text) {
        int start = hit.start() <= BEFORE ? 0 : wordStart(text, hit.start() - BEFORE, hit.start());
        int limit = Math.max(start + LENGTH, hit.end());
        return new Passage(start, limit >= text.length() ? text.length() : wordEnd(text, limit, hit.end()));
    }

    private static int wordStart(String text, int from, int latest) {
        int at = from;
        while (at < latest && !(isBreak(text, at) && !Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int earliest) {
        int at = from;
        while (at > earliest && !(isBreak(text, at) && !Character.isWhitespace(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** Between white space and what is none, or after a character of a script without spaces. */
    private static boolean isBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return Character.isWhitespace(before) != Character.isWhitespace(after)
                || (Tokenizer.isUnspaced(before) && Tokenizer.isUnspaced(after));
    }
}
