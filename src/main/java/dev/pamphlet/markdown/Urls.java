package dev.pamphlet.markdown;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a destination may be: nothing that runs code, reads files or brings its own content. */
final class Urls {
    private static final Set<String> LINKS =
            Set.of("http", "https", "mailto", "tel", "sms", "geo", "ftp", "xmpp", "irc", "ircs");
    private static final Set<String> PICTURES = Set.of("http", "https");
    private static final BitSet KEPT = new BitSet();

    static {
        "-_.~!*'();:@&=+$,/?#".chars().forEach(KEPT::set);
        KEPT.set('0', '9' + 1);
        KEPT.set('A', 'Z' + 1);
        KEPT.set('a', 'z' + 1);
    }

    private Urls() {}

    /** The scheme that forbids a link's destination. */
    static Optional<String> refusedForLink(String destination) {
        return scheme(destination).filter(scheme -> !LINKS.contains(scheme));
    }

    /** The scheme that forbids a picture's destination. */
    static Optional<String> refusedForPicture(String destination) {
        return scheme(destination).filter(scheme -> !PICTURES.contains(scheme));
    }

    // WHATWG URL §4.4: before parsing, leading and trailing C0 controls and spaces are dropped, tabs and line endings
    // anywhere. What stands before a colon in the first path segment is taken for a scheme here even if it could not be
    // one, so that no disguise needs to be foreseen; a file whose name has a colon is written ./a:b.
    private static Optional<String> scheme(String destination) {
        var visible = new StringBuilder();
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c == ':') {
                return Optional.of(visible.toString().toLowerCase(Locale.ROOT));
            } else if (c == '/' || c == '?' || c == '#') {
                return Optional.empty();
            } else if (isVisible(c)) {
                visible.append(c);
            }
        }
        return Optional.empty();
    }

    private static boolean isVisible(char c) {
        return !Character.isISOControl(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** A destination with everything percent-encoded that a URL cannot hold; what is encoded already stays. */
    static String encoded(String destination) {
        int kept = 0;
        while (kept < destination.length() && isKept(destination, kept, destination.charAt(kept))) {
            kept++;
        }
        return kept == destination.length() ? destination : encodedFrom(kept, destination);
    }

    private static String encodedFrom(int start, String destination) {
        var url = new StringBuilder(destination.length() * 2).append(destination, 0, start);
        int point;
        for (int i = start; i < destination.length(); i += Character.charCount(point)) {
            point = destination.codePointAt(i);
            if (isKept(destination, i, point)) {
                url.append((char) point);
            } else {
                encode(Character.toString(point), url);
            }
        }
        return url.toString();
    }

    private static boolean isKept(String destination, int at, int point) {
        if (point == '%') {
            return isHex(destination, at + 1) && isHex(destination, at + 2);
        }
        return point < 0x80 && KEPT.get(point);
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && HexFormat.isHexDigit(text.charAt(at));
    }

    private static void encode(String character, StringBuilder url) {
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            url.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
    }
}
