package dev.pamphlet.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a form sends in a query, {@code application/x-www-form-urlencoded} (URL Standard §5.1).
 *
 * @param values what was sent by name; of several values with one name, the first
 */
public record Parameters(Map<String, String> values) {
    /** Nothing sent. */
    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        values = Map.copyOf(values);
    }

    /**
     * Reads any query. Octets that are not UTF-8 become replacement characters.
     *
     * @param query with its question mark, or empty
     */
    public static Parameters parse(String query) {
        var values = new LinkedHashMap<String, String>();
        var pairs = query.startsWith("?") ? query.substring(1).split("&") : new String[0];
        for (var pair : pairs) {
            int equals = pair.indexOf('=');
            var name = decode(equals < 0 ? pair : pair.substring(0, equals));
            var value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            values.putIfAbsent(name, value);
        }
        return new Parameters(values);
    }

    // URL Standard §1.3: a percent sign that is not followed by two digits stays as it is.
    private static String decode(String encoded) {
        var octets = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int octet = c == '%' ? octet(encoded, i + 1) : -1;
            if (octet >= 0) {
                octets.write(octet);
                i += 2;
            } else {
                octets.write(c == '+' ? ' ' : c);
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static int octet(String encoded, int at) {
        if (at + 2 > encoded.length() || encoded.charAt(at) >= 0x80 || encoded.charAt(at + 1) >= 0x80) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(at), 16);
        int low = Character.digit(encoded.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** The first value with a name; empty when there is none. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A value that is a number from 1; 1 when it is none. */
    int number(String name) {
        var digits = text(name);
        return digits.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(digits) : 1;
    }
}
