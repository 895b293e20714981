package dev.pamphlet.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The methods and field names that most requests are made of, so that no text is made of them again and again. */
final class KnownWords {
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST");

    private static final List<String> NAMES = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Cache-Control",
            "Connection",
            "Cookie",
            "DNT",
            "Forwarded",
            "Host",
            "If-Modified-Since",
            "If-None-Match",
            "Origin",
            "Pragma",
            "Priority",
            "Range",
            "Referer",
            "Sec-CH-UA",
            "Sec-CH-UA-Mobile",
            "Sec-CH-UA-Platform",
            "Sec-Fetch-Dest",
            "Sec-Fetch-Mode",
            "Sec-Fetch-Site",
            "Sec-Fetch-User",
            "TE",
            "Upgrade-Insecure-Requests",
            "User-Agent",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto");

    private static final int MASK = 0x1FF;

    /** With this, no two of them have the same hash. */
    private static final int FACTOR = 97;

    private static final String[] BY_HASH = table();

    private KnownWords() {}

    private static String[] table() {
        var table = new String[MASK + 1];
        Arrays.fill(table, "");
        var names = NAMES.stream().flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT), name));
        Stream.concat(names, METHODS.stream()).forEach(word -> {
            var octets = word.getBytes(StandardCharsets.US_ASCII);
            int slot = hash(octets, 0, octets.length);
            if (!table[slot].isEmpty()) {
                throw new IllegalStateException(
                        word + " takes the place of " + table[slot] + ": choose another factor");
            }
            table[slot] = word;
        });
        return table;
    }

    private static int hash(byte[] octets, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = FACTOR * hash + octets[i];
        }
        return hash & MASK;
    }

    /** A word, whether it is known or not. */
    static String text(byte[] octets, int from, int to) {
        var known = BY_HASH[hash(octets, from, to)];
        return isSame(known, octets, from, to) ? known : Grammar.text(octets, from, to);
    }

    private static boolean isSame(String word, byte[] octets, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != octets[i]) {
                return false;
            }
        }
        return true;
    }
}
