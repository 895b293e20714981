package dev.pamphlet.wire;

import io.netty.util.NetUtil;

/** The host of a URL, with its port (RFC 3986 §3.2, RFC 9110 §4.2.1). */
public final class Authority {
    // RFC 3986 §3.2.2: reg-name = *( unreserved / pct-encoded / sub-delims )
    private static final String OF_NAMES = "-._~!$&'()*+,;=";

    private static final int LONGEST_PORT = 5;

    private Authority() {}

    /** Whether a text names a host; user information (RFC 9110 §4.2.4) and an empty host (§4.2.1) are errors. */
    public static boolean isValid(String text) {
        int end = text.startsWith("[") ? addressEnd(text) : nameEnd(text);
        return end > 0 && isPort(text, end);
    }

    private static int addressEnd(String text) {
        int end = text.indexOf(']');
        return end > 0 && text.indexOf('%') < 0 && NetUtil.isValidIpV6Address(text.substring(1, end)) ? end + 1 : 0;
    }

    /** Where the name ends; 0 when it is none. */
    private static int nameEnd(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != ':') {
            if (!isOfName(text, i)) {
                return 0;
            }
            i++;
        }
        return i;
    }

    private static boolean isOfName(String text, int at) {
        char c = text.charAt(at);
        return isDigit(c)
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || OF_NAMES.indexOf(c) >= 0
                || (c == '%' && isHexDigit(text, at + 1) && isHexDigit(text, at + 2));
    }

    private static boolean isHexDigit(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    // RFC 3986 §3.2.3: port = *DIGIT, of which TCP has 65,535
    private static boolean isPort(String text, int colon) {
        if (colon == text.length()) {
            return true;
        }
        if (text.charAt(colon) != ':' || text.length() - colon > LONGEST_PORT + 1) {
            return false;
        }
        int port = 0;
        for (int i = colon + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
            port = 10 * port + text.charAt(i) - '0';
        }
        return port <= 0xFFFF;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
