package dev.pamphlet.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of the battery: what a server is sent, and what it says to it.
 *
 * @param statuses those of its replies, in order
 * @param keeps whether the connection is of use after that
 * @param section where that is written
 * @param name what it is
 * @param octets what is sent
 */
record Exchange(List<Integer> statuses, boolean keeps, String section, String name, String octets) {
    private static final Pattern LINE =
            Pattern.compile("((?:\\d{3} )+)(keep|close) *\\| (\\S+ \\S+ \\S+?) *\\| (.*?) *\\| (.*)");
    private static final Pattern REPEATED = Pattern.compile("«(.*)\\*(\\d+)»");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9a-f]{2}|.)");

    /** The lines of a file, without its comments. */
    static Stream<Exchange> in(String file) {
        return file.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Exchange::of);
    }

    private static Exchange of(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        var statuses = Stream.of(parts.group(1).strip().split(" "))
                .map(Integer::valueOf)
                .toList();
        return new Exchange(
                statuses, parts.group(2).equals("keep"), parts.group(3), parts.group(4), octets(parts.group(5)));
    }

    private static String octets(String written) {
        var repeated = REPEATED.matcher(written);
        var text = repeated.find()
                ? written.substring(0, repeated.start())
                        + octets(repeated.group(1)).repeat(Integer.parseInt(repeated.group(2)))
                        + written.substring(repeated.end())
                : written;
        return ESCAPE.matcher(text.replace("¶", "\\r\\n")).replaceAll(escape -> octet(escape.group(1)));
    }

    private static String octet(String escape) {
        return switch (escape.charAt(0)) {
            case 'r' -> "\r";
            case 'n' -> "\n";
            case 't' -> "\t";
            case '0' -> "\0";
            case 'x' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> "\\\\";
        };
    }

    /** Whether the replies have no content, whatever they say of its length. */
    boolean isHead() {
        return octets.startsWith("HEAD ");
    }

    /** Of each reply, whether it says that it is the last. */
    List<Boolean> areLast() {
        return IntStream.rangeClosed(1, statuses.size())
                .mapToObj(i -> !keeps && i == statuses.size())
                .toList();
    }

    byte[] bytes() {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return section + ": " + name;
    }
}
