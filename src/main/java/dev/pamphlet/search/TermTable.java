package dev.pamphlet.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Words in the order of their UTF-8, which is that of their code points, one after the other in one array. */
final class TermTable {
    private final byte[] text;
    private final int[] starts;

    private TermTable(byte[] text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** A table of words that are in order. */
    static TermTable of(List<byte[]> sorted) {
        var text = new ByteArrayOutputStream();
        var starts = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            text.writeBytes(sorted.get(i));
            starts[i + 1] = text.size();
        }
        return new TermTable(text.toByteArray(), starts);
    }

    static byte[] octets(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    int size() {
        return starts.length - 1;
    }

    /** How many octets a word has. */
    int length(int term) {
        return starts[term + 1] - starts[term];
    }

    /** The number of the first word that is not before another. */
    int firstFrom(byte[] word) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(text, starts[middle], starts[middle + 1], word, 0, word.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a word begins with another. */
    boolean startsWith(int term, byte[] prefix) {
        int start = starts[term];
        return length(term) >= prefix.length
                && Arrays.equals(text, start, start + prefix.length, prefix, 0, prefix.length);
    }
}
