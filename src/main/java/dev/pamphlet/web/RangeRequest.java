package dev.pamphlet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code Range} asks for of some content (RFC 9110 §14.1, §14.2). */
sealed interface RangeRequest {
    /** More ranges than this are not a reader's but an attack (RFC 9110 §17.15). */
    int MOST = 16;

    Pattern UNIT = Pattern.compile("[Bb][Yy][Tt][Ee][Ss]=");
    Pattern INT_RANGE = Pattern.compile("([0-9]+)-([0-9]*)");
    Pattern SUFFIX_RANGE = Pattern.compile("-([0-9]+)");

    /** All of it: the field is to be ignored. */
    record All() implements RangeRequest {}

    /**
     * Parts of it.
     *
     * @param ranges those that the content has, in the order asked for; at least one
     */
    record Some(List<ByteRange> ranges) implements RangeRequest {
        public Some {
            ranges = List.copyOf(ranges);
        }
    }

    /** Nothing that the content has. */
    record Unsatisfiable() implements RangeRequest {}

    /**
     * Reads the field's value for content of some length.
     *
     * <p>Ignored, as §14.2 allows: another unit, what the grammar does not know, a range that ends before it starts,
     * more than {@value #MOST} ranges, and ranges that together are longer than the content, which they can only be by
     * overlapping. So is every range of nothing, for no {@code Content-Range} could say which part of it is sent.
     */
    static RangeRequest parse(String value, int length) {
        var unit = UNIT.matcher(value);
        if (!unit.lookingAt() || length == 0) {
            return new All();
        }
        var specs = value.substring(unit.end()).split(",", MOST + 1);
        return specs.length > MOST ? new All() : read(specs, length);
    }

    private static RangeRequest read(String[] specs, int length) {
        var ranges = new ArrayList<ByteRange>();
        for (var spec : specs) {
            if (!add(spec.strip(), length, ranges)) {
                return new All();
            }
        }
        if (ranges.isEmpty()) {
            return new Unsatisfiable();
        }
        long total = ranges.stream().mapToLong(ByteRange::length).sum();
        return total > length ? new All() : new Some(ranges);
    }

    // Whether the grammar knows the range, be it satisfiable or not.
    private static boolean add(String spec, int length, List<ByteRange> ranges) {
        var suffix = SUFFIX_RANGE.matcher(spec);
        if (suffix.matches()) {
            addSuffix(position(suffix.group(1)), length, ranges);
            return true;
        }
        var range = INT_RANGE.matcher(spec);
        if (!range.matches()) {
            return false;
        }
        int first = position(range.group(1));
        int last = range.group(2).isEmpty() ? Integer.MAX_VALUE : position(range.group(2));
        if (first < length && first <= last) {
            ranges.add(new ByteRange(first, Math.min(last, length - 1)));
        }
        return first <= last;
    }

    // §14.1.2: the last octets, or all of them where fewer are there; a suffix of none is unsatisfiable.
    private static void addSuffix(int size, int length, List<ByteRange> ranges) {
        if (size > 0) {
            ranges.add(new ByteRange(Math.max(0, length - size), length - 1));
        }
    }

    // No content is longer than an int can say, so what is longer is as good as the longest.
    private static int position(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (value > (Integer.MAX_VALUE - digit) / 10) {
                return Integer.MAX_VALUE;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
