package dev.pamphlet.wire;

import dev.pamphlet.publish.ErrorStatus;
import java.util.List;
import java.util.Locale;

/** Where the content of a request ends (RFC 9112 §6.3). */
sealed interface Framing {
    /**
     * It has this many octets; 0 when there is none.
     *
     * @param octets {@link Long#MAX_VALUE} for any number that no long holds
     */
    record Length(long octets) implements Framing {}

    /** It says so itself (§7.1). */
    record Chunked() implements Framing {}

    /**
     * Nobody can tell.
     *
     * @param status why
     */
    record Faulty(ErrorStatus status) implements Framing {}

    /** A request without content. */
    Framing NONE = new Length(0);

    /**
     * Reads the fields that frame a message.
     *
     * @param lengths the values of its {@code Content-Length} lines
     * @param codings the values of its {@code Transfer-Encoding} lines
     * @param isFirstVersion whether it is of HTTP/1.0
     */
    static Framing of(List<String> lengths, List<String> codings, boolean isFirstVersion) {
        if (codings.isEmpty()) {
            return lengths.isEmpty() ? NONE : ofLengths(lengths);
        }
        // §6.1: both are how requests are smuggled; in HTTP/1.0 there is no Transfer-Encoding.
        return lengths.isEmpty() && !isFirstVersion
                ? ofCodings(String.join(",", codings))
                : new Faulty(ErrorStatus.BAD_REQUEST);
    }

    // RFC 9110 §8.6 lets a server take several lengths that are the same for one; here there is one.
    private static Framing ofLengths(List<String> lengths) {
        var length = lengths.get(0);
        if (lengths.size() > 1 || length.isEmpty() || !length.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Faulty(ErrorStatus.BAD_REQUEST);
        }
        return new Length(length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length));
    }

    // RFC 9112 §6.1: what is chunked last, but was first put in a coding not known here; §6.3 step 4: what is not
    // chunked last. §7.1: chunked has no parameters; §6.1: and is there once.
    private static Framing ofCodings(String codings) {
        var names = List.of(codings.toLowerCase(Locale.ROOT).split(",", -1)).stream()
                .map(String::strip)
                .toList();
        if (names.equals(List.of("chunked"))) {
            return new Chunked();
        }
        boolean isLastAlone = names.indexOf("chunked") == names.size() - 1 && !names.contains("");
        return new Faulty(isLastAlone ? ErrorStatus.NOT_IMPLEMENTED : ErrorStatus.BAD_REQUEST);
    }
}
