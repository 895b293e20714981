package dev.pamphlet.publish;

/**
 * One field of a reply's header section (RFC 9110 §5).
 *
 * @param name its name in the case in which it is customarily written
 * @param value its value: visible ASCII, spaces and tabs
 */
public record Header(String name, String value) {
    public Header {
        // RFC 9110 §5.5: CR, LF and NUL in a value are dangerous; nothing beyond ASCII is needed here.
        if (!value.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\t')) {
            throw new IllegalArgumentException("the value of the header " + name + " is not printable ASCII: " + value);
        }
    }
}
