package dev.pamphlet.publish;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Front matter as every reader of YAML takes it, 1.1 and 1.2 alike. A key without a value is left out. */
final class YamlBlock {
    private final StringBuilder lines = new StringBuilder();

    YamlBlock text(String key, String value) {
        return value.isEmpty() ? this : line(key, quoted(value));
    }

    YamlBlock texts(String key, List<String> values) {
        return values.isEmpty()
                ? this
                : line(key, values.stream().map(YamlBlock::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    YamlBlock date(String key, Optional<ZonedDateTime> date) {
        date.ifPresent(value -> line(key, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)));
        return this;
    }

    private YamlBlock line(String key, String value) {
        lines.append(key).append(": ").append(value).append('\n');
        return this;
    }

    // YAML 1.2.2 §7.3.1: a double-quoted scalar holds any text; §1.3: and any string of JSON is one.
    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (isPrintable(point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format("\\u%04x", isSurrogate(point) ? 0xFFFD : point));
            }
        });
        return quoted.append('"').toString();
    }

    // §5.1: the printable characters; without those that are line ends in YAML 1.1, and the byte order mark.
    private static boolean isPrintable(int point) {
        return (point >= ' ' && point < 0x7F)
                || (point >= 0xA0 && point < 0xFFFE && !isSurrogate(point) && "\u2028\u2029\uFEFF".indexOf(point) < 0)
                || point >= 0x10000;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** The block between its two lines of hyphens. */
    @Override
    public String toString() {
        return "---\n" + lines + "---\n";
    }
}
