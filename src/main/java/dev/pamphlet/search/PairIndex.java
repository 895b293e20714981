package dev.pamphlet.search;

import java.util.Arrays;
import java.util.List;

/**
 * Which pairs of neighbouring characters are in which names. Names that are spelled alike share most of their pairs, in
 * whatever order their words are.
 */
final class PairIndex {
    private static final int BUCKET_BITS = 12;
    // Different pairs may share a bucket: that makes names look a little more alike, and no harm comes of it.
    private static final int BUCKETS = 1 << BUCKET_BITS;

    private final int[] starts = new int[BUCKETS + 1];
    private final int[] postings;
    private final int[] sizes;

    PairIndex(List<String> names) {
        var buckets = names.stream().map(PairIndex::buckets).toList();
        sizes = buckets.stream().mapToInt(some -> some.length).toArray();
        buckets.stream().flatMapToInt(Arrays::stream).forEach(bucket -> starts[bucket + 1]++);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        postings = postings(buckets);
    }

    private int[] postings(List<int[]> buckets) {
        var filled = new int[starts[BUCKETS]];
        var next = Arrays.copyOf(starts, BUCKETS);
        for (int name = 0; name < sizes.length; name++) {
            for (int bucket : buckets.get(name)) {
                filled[next[bucket]++] = name;
            }
        }
        return filled;
    }

    /** The numbers of the names that share most pairs with a name (Dice's coefficient), the likest first. */
    int[] likest(String name, int most) {
        var buckets = buckets(name);
        var shared = new int[sizes.length];
        for (int bucket : buckets) {
            for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
                shared[postings[at]]++;
            }
        }
        var likest = new long[0];
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0) {
                float dice = 2f * shared[i] / (buckets.length + sizes[i]);
                likest = withLeast(likest, (long) ~Float.floatToIntBits(dice) << Integer.SIZE | i, most);
            }
        }
        return Arrays.stream(likest).mapToInt(key -> (int) key).toArray();
    }

    /** Some keys in order with one more, if it is among the least so many. */
    private static long[] withLeast(long[] keys, long key, int most) {
        if (keys.length == most && key > keys[most - 1]) {
            return keys;
        }
        var more = keys.length == most ? keys : Arrays.copyOf(keys, keys.length + 1);
        int at = more.length - 1;
        for (; at > 0 && more[at - 1] > key; at--) {
            more[at] = more[at - 1];
        }
        more[at] = key;
        return more;
    }

    /** The pairs of a name, each once; a space before and after it makes pairs of its first and its last character. */
    private static int[] buckets(String name) {
        var buckets = new int[name.length() + 1];
        char before = ' ';
        for (int i = 0; i < buckets.length; i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            buckets[i] = ((before * 31 + c) * 0x9E3779B1) >>> (Integer.SIZE - BUCKET_BITS);
            before = c;
        }
        Arrays.sort(buckets);
        int size = 0;
        for (int bucket : buckets) {
            if (size == 0 || buckets[size - 1] != bucket) {
                buckets[size++] = bucket;
            }
        }
        return Arrays.copyOf(buckets, size);
    }
}
