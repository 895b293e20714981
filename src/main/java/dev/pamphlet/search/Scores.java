package dev.pamphlet.search;

import java.util.Arrays;

/** What the pages score for one query at a time, word by word. */
final class Scores {
    /** How many more keys than wanted are collected before the worst of them are dropped. */
    private static final int SURPLUS = 64;

    private final float[] scores;
    private final byte[] words;
    private int mostWords;

    // For the word being looked up
    private final float[] best;
    private int having;

    /** For so many pages. */
    Scores(int pages) {
        scores = new float[pages];
        words = new byte[pages];
        best = new float[pages];
    }

    /** Notes that a page has the word, or one that begins with it; of several, the weightiest counts. */
    void add(int page, float weight) {
        float before = best[page];
        if (before == 0) {
            having++;
        }
        if (weight > before) {
            best[page] = weight;
        }
    }

    /** Adds what was noted, by how rare the word is among so many pages, and makes ready for the next word. */
    void endWord(int pages) {
        if (having == 0) {
            return;
        }
        float rarity = rarity(having, pages);
        for (int page = 0; page < best.length; page++) {
            float weight = best[page];
            if (weight > 0) {
                scores[page] += rarity * weight;
                mostWords = Math.max(mostWords, ++words[page]);
                best[page] = 0;
            }
        }
        having = 0;
    }

    // Robertson and Zaragoza, 2009, §3.3: the inverse document frequency, which 1 more keeps above 0
    private static float rarity(int having, int pages) {
        return (float) Math.log(1 + (pages - having + 0.5) / (having + 0.5));
    }

    /** Makes ready for the next query. */
    void clear() {
        Arrays.fill(scores, 0);
        Arrays.fill(words, (byte) 0);
        mostWords = 0;
    }

    /** How many different words of the query the best pages have. */
    int mostWords() {
        return mostWords;
    }

    /** How many pages have most words. */
    int total() {
        int total = 0;
        for (byte some : words) {
            total += some == mostWords && some > 0 ? 1 : 0;
        }
        return total;
    }

    /** The first pages of those with most words, by falling score, and those with the same score by number. */
    int[] ranked(int first) {
        var keys = new long[Math.min(first, scores.length) + SURPLUS];
        int size = 0;
        long worst = Long.MAX_VALUE;
        for (int page = 0; page < scores.length; page++) {
            // Positive floats are in the order of their bits.
            long key = (long) ~Float.floatToIntBits(scores[page]) << Integer.SIZE | page;
            if (words[page] == mostWords && words[page] > 0 && key < worst) {
                keys[size++] = key;
            }
            if (size == keys.length) {
                Arrays.sort(keys);
                size = keys.length - SURPLUS;
                worst = size == 0 ? Long.MIN_VALUE : keys[size - 1];
            }
        }
        Arrays.sort(keys, 0, size);
        var pages = new int[Math.min(size, first)];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = (int) keys[i];
        }
        return pages;
    }
}
