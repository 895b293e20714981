package dev.pamphlet.search;

import java.util.Arrays;

/** What the pages score for one query, word by word. */
final class Scores {
    private final float[] scores;
    private final byte[] words;
    private final IntList found = new IntList();
    private int mostWords;

    // For the word being looked up
    private final float[] best;
    private final IntList foundNow = new IntList();

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
            foundNow.add(page);
        }
        if (weight > before) {
            best[page] = weight;
        }
    }

    /** Adds what was noted, by how rare the word is among so many pages, and makes ready for the next word. */
    void endWord(int pages) {
        float rarity = rarity(foundNow.size(), pages);
        for (int i = 0; i < foundNow.size(); i++) {
            int page = foundNow.get(i);
            if (words[page]++ == 0) {
                found.add(page);
            }
            mostWords = Math.max(mostWords, words[page]);
            scores[page] += rarity * best[page];
            best[page] = 0;
        }
        foundNow.clear();
    }

    // Robertson and Zaragoza, 2009, §3.3: the inverse document frequency, which 1 more keeps above 0
    private static float rarity(int having, int pages) {
        return (float) Math.log(1 + (pages - having + 0.5) / (having + 0.5));
    }

    /** How many different words of the query the best pages have. */
    int mostWords() {
        return mostWords;
    }

    /**
     * The pages with most words, by falling score, and those with the same score by number.
     *
     * @param first how many of them have to be in order; all others are somewhere behind
     */
    int[] ranked(int first) {
        var keys = new long[found.size()];
        int size = 0;
        for (int i = 0; i < found.size(); i++) {
            int page = found.get(i);
            if (words[page] == mostWords) {
                // Positive floats are in the order of their bits.
                keys[size++] = (long) ~Float.floatToIntBits(scores[page]) << Integer.SIZE | page;
            }
        }
        int sorted = Math.min(first, size);
        toFront(keys, size, sorted);
        Arrays.sort(keys, 0, sorted);
        var pages = new int[size];
        for (int i = 0; i < size; i++) {
            pages[i] = (int) keys[i];
        }
        return pages;
    }

    /** Brings so many of the least keys to the front (Hoare's selection): nobody reads ten thousand results in order. */
    private static void toFront(long[] keys, int size, int least) {
        int low = 0;
        int high = size - 1;
        while (low < high && low < least) {
            long pivot = keys[(low + high) >>> 1];
            int left = low - 1;
            int right = high + 1;
            while (true) {
                do {
                    left++;
                } while (keys[left] < pivot);
                do {
                    right--;
                } while (keys[right] > pivot);
                if (left >= right) {
                    break;
                }
                long key = keys[left];
                keys[left] = keys[right];
                keys[right] = key;
            }
            if (right + 1 > least) {
                high = right;
            } else {
                low = right + 1;
            }
        }
    }
}
