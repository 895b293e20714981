package dev.pamphlet.wire;

import java.nio.charset.StandardCharsets;

/** Which octets may stand where. */
final class Grammar {
    // RFC 9110 §5.6.2: tchar
    private static final boolean[] TOKEN =
            table("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private Grammar() {}

    private static boolean[] table(String octets) {
        var table = new boolean[0x100];
        for (var octet : octets.getBytes(StandardCharsets.US_ASCII)) {
            table[octet] = true;
        }
        return table;
    }

    static boolean isToken(byte octet) {
        return TOKEN[octet & 0xFF];
    }

    /** Whether some octets are a token: one tchar at least, and nothing else. */
    static boolean isToken(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!TOKEN[octets[i] & 0xFF]) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether some octets are visible ASCII, and there is one at least. */
    static boolean isVisible(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            if (octets[i] <= ' ' || octets[i] == 0x7F) {
                return false;
            }
        }
        return from < to;
    }

    /** RFC 9112 §2.2 and RFC 9110 §5.5: no control character but the tab may stand in a line. */
    static boolean isControl(byte octet) {
        return (octet >= 0 && octet < ' ' && octet != '\t') || octet == 0x7F;
    }

    /** RFC 9110 §5.6.3: optional white space. */
    static boolean isSpace(byte octet) {
        return octet == ' ' || octet == '\t';
    }

    /** The value of a hexadecimal digit; -1 for anything else. */
    static int hexDigit(byte octet) {
        return octet < 0 ? -1 : Character.digit(octet, 16);
    }

    static String text(byte[] octets, int from, int to) {
        return new String(octets, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
