package dev.pamphlet.markdown;

import dev.pamphlet.site.Quotation;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines of code that an author marks.
 *
 * @param numbers the numbers of the lines, from 1; each is a line of the code
 * @param problem what is wrong with what the author wrote
 */
record MarkedLines(BitSet numbers, Optional<String> problem) {
    private static final Pattern LIST = Pattern.compile("\\[[^\\[\\]]*+\\]|\"[^\"]*+\"|'[^']*+'|[\\d-]++");
    private static final Pattern SEPARATORS = Pattern.compile("[\\[\\]\"',\\s]++");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5}+)(?:-(\\d{1,5}+))?+");

    /**
     * Reads {@code [2,"4-6"]}, {@code "2 4-6"} or {@code 2}.
     *
     * @param code what the lines are of
     */
    static MarkedLines of(String written, String code) {
        int lines = (int) code.lines().count();
        var numbers = new BitSet();
        if (!LIST.matcher(written).matches() || !addAll(SEPARATORS.split(written), numbers)) {
            return new MarkedLines(
                    new BitSet(),
                    Optional.of("hl_lines: expected line numbers such as [2,\"4-6\"], not " + Quotation.of(written)));
        }
        int beyond = numbers.get(0) ? 0 : numbers.nextSetBit(lines + 1);
        numbers.clear(0);
        numbers.clear(lines + 1, Math.max(lines + 1, numbers.length()));
        return new MarkedLines(
                numbers,
                Optional.of(beyond)
                        .filter(number -> number >= 0)
                        .map(number -> "hl_lines: there is no line " + number + ", the code has lines 1 to " + lines));
    }

    /** Adds the lines of all ranges, if all of them are ranges. */
    private static boolean addAll(String[] ranges, BitSet numbers) {
        for (var range : ranges) {
            var ends = RANGE.matcher(range);
            boolean isRange = ends.matches();
            int first = isRange ? Integer.parseInt(ends.group(1)) : 0;
            int last = isRange && ends.group(2) != null ? Integer.parseInt(ends.group(2)) : first;
            if ((!isRange && !range.isEmpty()) || first > last) {
                return false;
            }
            numbers.set(first, range.isEmpty() ? first : last + 1);
        }
        return true;
    }
}
